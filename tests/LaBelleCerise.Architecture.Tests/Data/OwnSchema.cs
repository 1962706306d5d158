using LaBelleCerise.Architecture.Tests.Repository;
using LaBelleCerise.Architecture.Tests.Rules;
using Microsoft.EntityFrameworkCore;

namespace LaBelleCerise.Architecture.Tests.Data;

internal sealed class OwnSchema() : Rule<StoreModel>(
    "Each table stands in its module's own schema, and no key leads out of it",
    "A key across schemas is a lock and a deployment across modules, and does not exist between two SQLite files at all.",
    "0005",
    "Keep the other module's id as a plain value and your own small copy of what you need, fed by its announcements.")
{
    public override IEnumerable<string> Check(IReadOnlyList<StoreModel> examined) =>
    [
        .. from store in examined
           where store.Provider == "Postgres"
           from entity in store.Model.GetEntityTypes()
           where entity.GetTableName() is not null && entity.GetSchema() != store.Schema
           select $"{store.Store}: {entity.ClrType.FullName} stands in schema \"{entity.GetSchema()}\"",
        .. from store in examined
           from entity in store.Model.GetEntityTypes()
           from key in entity.GetForeignKeys()
           where key.PrincipalEntityType.GetSchema() != entity.GetSchema()
           select $"{store.Store}: {entity.ClrType.FullName} has a key to {key.PrincipalEntityType.ClrType.FullName}",
        .. examined.Where(s => s.Provider == "Postgres").GroupBy(s => s.Schema).Where(g => g.Count() > 1).Select(g => $"stores {string.Join(", ", g.Select(s => s.Store))} share schema {g.Key}"),
        .. from store in examined
           from entity in store.Model.GetEntityTypes()
           where !entity.HasSharedClrType && entity.ClrType.Namespace!.StartsWith("LaBelleCerise.", StringComparison.Ordinal) && !entity.ClrType.Namespace.StartsWith("LaBelleCerise.Kernel", StringComparison.Ordinal)
           group store.Store by entity.ClrType into holders
           where holders.Distinct().Count() > 1
           select $"{holders.Key.FullName} is stored by {string.Join(" and ", holders.Distinct())}",
    ];
}
