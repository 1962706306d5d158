using LaBelleCerise.Architecture.Tests.Repository;
using LaBelleCerise.Architecture.Tests.Rules;
using LaBelleCerise.Kernel.PersonalData;
using Microsoft.EntityFrameworkCore.Metadata;

namespace LaBelleCerise.Architecture.Tests.Data;

internal sealed class RegisterComplete(IReadOnlyList<RegisterEntry> register) : Rule<StoreModel>(
    "Every stored property is classified in the personal-data register",
    "Export, erasure, retention and the privacy policy are derived from the register; what it does not know stays behind.",
    "0003",
    "In a class <Entity>PersonalData : RegisterOf<Entity> beside the mapping, name the property in Is(...), IsFreeText(...), IsNotExported(...) or IsNotPersonal(...).")
{
    private readonly Dictionary<Type, RegisterEntry> byType = register.GroupBy(r => r.Described).ToDictionary(g => g.Key, g => g.First());

    public override IEnumerable<string> Check(IReadOnlyList<StoreModel> examined) =>
    [
        .. register.GroupBy(r => r.Described).Where(g => g.Count() > 1).Select(g => $"{g.Key.FullName} has {g.Count()} register classes"),
        .. register.SelectMany(r => r.Personal.Keys.Intersect(r.Impersonal).Select(p => $"{r.Described.FullName}.{p} is called personal and not personal")),
        .. examined.SelectMany(store => store.Model.GetEntityTypes().SelectMany(entity => OfType(store, entity))),
    ];

    private IEnumerable<string> OfType(StoreModel store, ITypeBase type)
    {
        var properties = type.GetProperties().Where(p => !IsLink(p)).Select(p => p.Name).ToList();
        foreach (var fault in type.GetComplexProperties().SelectMany(c => OfType(store, c.ComplexType)))
        {
            yield return fault;
        }

        if (type is IEntityType { HasSharedClrType: true } && properties.Count == 0)
        {
            yield break;
        }

        var owner = type.ClrType.FullName;
        if (!byType.TryGetValue(type.ClrType, out var entry))
        {
            yield return $"{store.Store}: {owner} has no register class; it stores {string.Join(", ", properties)}";
            yield break;
        }

        foreach (var property in properties.Where(p => !entry.Personal.ContainsKey(p) && !entry.Impersonal.Contains(p)))
        {
            yield return $"{store.Store}: {owner}.{property} is not classified";
        }
    }

    /// <summary>The shadow keys by which EF ties an owned row or a join row to its owner hold nothing of their own.</summary>
    private static bool IsLink(IProperty property) => property.IsShadowProperty() && (property.IsForeignKey() || property.IsPrimaryKey());
}
