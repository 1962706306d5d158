using System.Reflection;
using LaBelleCerise.Architecture.Tests.Repository;
using LaBelleCerise.Architecture.Tests.Rules;

namespace LaBelleCerise.Architecture.Tests.Pages;

internal sealed class PublicPagesExist(Type names) : Rule<Page>(
    "Every page named in PublicPages exists with an address per language",
    "Modules and the layout link by these names; a link to a page that is not there renders without address, silently.",
    "0002",
    "Make the page at that path with [LocalizedPage], or rename the constant together with the page.")
{
    public override IEnumerable<string> Check(IReadOnlyList<Page> examined) =>
        from field in names.GetFields(BindingFlags.Public | BindingFlags.Static)
        let address = (string)field.GetRawConstantValue()!
        where address.StartsWith('/') && !examined.Any(p => p.Area is null && p.Address == address && p.Localized is not null)
        select $"PublicPages.{field.Name} = \"{address}\" has no page with that path and a LocalizedPage";
}
