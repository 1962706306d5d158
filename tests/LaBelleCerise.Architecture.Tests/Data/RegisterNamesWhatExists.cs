using LaBelleCerise.Architecture.Tests.Repository;
using LaBelleCerise.Architecture.Tests.Rules;
using LaBelleCerise.Kernel.PersonalData;

namespace LaBelleCerise.Architecture.Tests.Data;

internal sealed class RegisterNamesWhatExists(IReadOnlyList<StoreModel> models) : Rule<RegisterEntry>(
    "The register names properties that exist",
    "A name left over from a rename tells the policy page about data that we do not hold, and hides the new name.",
    "0003",
    "Correct the name in the register class, or remove the line with the property.")
{
    private readonly ILookup<Type, string> stored = models
        .SelectMany(m => m.Model.GetEntityTypes().Cast<Microsoft.EntityFrameworkCore.Metadata.ITypeBase>().SelectMany(WithComplex))
        .SelectMany(t => t.GetProperties().Select(p => (t.ClrType, p.Name))).ToLookup(x => x.ClrType, x => x.Name);

    private readonly HashSet<string> anyName =
    [
        .. models.SelectMany(m => m.Model.GetEntityTypes()).SelectMany(e => e.GetProperties().Select(p => p.Name).Concat(e.GetNavigations().Select(n => n.Name))),
        .. Assemblies.Contracts.SelectMany(a => a.GetExportedTypes()).SelectMany(t => t.GetProperties()).Select(p => p.Name),
    ];

    public override IEnumerable<string> Check(IReadOnlyList<RegisterEntry> examined) => examined.SelectMany(OfEntry);

    private IEnumerable<string> OfEntry(RegisterEntry entry)
    {
        var known = stored.Contains(entry.Described) ? stored[entry.Described].ToHashSet() : [.. entry.Described.GetProperties().Select(p => p.Name)];
        foreach (var name in entry.Personal.Keys.Concat(entry.Impersonal).Concat(entry.Subjects.Values).Distinct().Where(n => !known.Contains(n)))
        {
            yield return $"{entry.GetType().FullName} names {entry.Described.Name}.{name}, which is not stored";
        }

        foreach (var clock in entry.Personal.Values.Select(p => p.Treatment.ClockStart).Distinct().Where(c => c.Split('.').Any(part => !anyName.Contains(part) && !known.Contains(part))))
        {
            yield return $"{entry.GetType().FullName} starts a retention clock from {clock}, which no entity has";
        }
    }

    private static IEnumerable<Microsoft.EntityFrameworkCore.Metadata.ITypeBase> WithComplex(Microsoft.EntityFrameworkCore.Metadata.ITypeBase type) =>
        type.GetComplexProperties().SelectMany(c => WithComplex(c.ComplexType)).Prepend(type);
}
