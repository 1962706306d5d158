using LaBelleCerise.Architecture.Tests.Repository;
using LaBelleCerise.Architecture.Tests.Rules;

namespace LaBelleCerise.Architecture.Tests.Data;

internal sealed class MigrationsMatchModel() : Rule<StoreModel>(
    "The migrations of both databases lead to the model",
    "A column that the code knows and the database does not is found by the first visitor.",
    "0010",
    "Run ./dev migration <Module> <Name>; it writes one migration for each database.")
{
    public override IEnumerable<string> Check(IReadOnlyList<StoreModel> examined) =>
        examined.Where(s => s.HasDrifted).Select(s => $"{s.Store} on {s.Provider}: the model has changed since its last migration");
}
