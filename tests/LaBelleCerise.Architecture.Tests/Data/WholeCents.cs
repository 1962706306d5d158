using LaBelleCerise.Architecture.Tests.Repository;
using LaBelleCerise.Architecture.Tests.Rules;

namespace LaBelleCerise.Architecture.Tests.Data;

internal sealed class WholeCents() : Rule<StoreModel>(
    "Entities keep amounts and measures as whole numbers",
    "SQLite stores a decimal as text and a double with an error; sums and comparisons then differ per database.",
    "0009",
    "Use a long or int with its unit in the name: PriceInCents, WeightInGrams, RateInBasisPoints.")
{
    public override IEnumerable<string> Check(IReadOnlyList<StoreModel> examined) =>
        from store in examined
        from entity in store.Model.GetEntityTypes()
        from property in entity.GetProperties()
        let type = Nullable.GetUnderlyingType(property.ClrType) ?? property.ClrType
        where type == typeof(decimal) || type == typeof(double) || type == typeof(float)
        select $"{store.Store}: {entity.ClrType.FullName}.{property.Name} is a {type.Name}";
}
