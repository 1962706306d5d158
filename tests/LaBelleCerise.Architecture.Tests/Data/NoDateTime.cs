using LaBelleCerise.Architecture.Tests.Repository;
using LaBelleCerise.Architecture.Tests.Rules;

namespace LaBelleCerise.Architecture.Tests.Data;

internal sealed class NoDateTime() : Rule<StoreModel>(
    "Entities keep times as DateTimeOffset or DateOnly",
    "A DateTime does not say in which zone it counts, and the two databases disagree about it.",
    "0009",
    "Use DateTimeOffset from the TimeProvider (stored as microseconds), or DateOnly for a calendar day.")
{
    public override IEnumerable<string> Check(IReadOnlyList<StoreModel> examined) =>
        from store in examined
        from entity in store.Model.GetEntityTypes()
        from property in entity.GetProperties()
        where (Nullable.GetUnderlyingType(property.ClrType) ?? property.ClrType) == typeof(DateTime)
        select $"{store.Store}: {entity.ClrType.FullName}.{property.Name}";
}
