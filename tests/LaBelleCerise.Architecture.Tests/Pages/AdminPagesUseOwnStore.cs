using LaBelleCerise.Architecture.Tests.Repository;
using LaBelleCerise.Architecture.Tests.Rules;
using LaBelleCerise.Kernel.Data;

namespace LaBelleCerise.Architecture.Tests.Pages;

internal sealed class AdminPagesUseOwnStore() : Rule<Page>(
    "A page reads its own module's store only, and the host reads none",
    "A screen over two schemas is a dependency that no reference shows.",
    "0002",
    "Show the other module's part by its own widget or link, or keep a copy of what you need from its announcements.")
{
    public override IEnumerable<string> Check(IReadOnlyList<Page> examined) =>
        from page in examined
        let type = page.Type
        where type is not null
        from parameter in type.GetConstructors().SelectMany(c => c.GetParameters())
        where typeof(ModuleDb).IsAssignableFrom(parameter.ParameterType) && (parameter.ParameterType.Assembly != type.Assembly || page.Owner == "Host")
        select $"{page.Path} takes {parameter.ParameterType.Name}";
}
