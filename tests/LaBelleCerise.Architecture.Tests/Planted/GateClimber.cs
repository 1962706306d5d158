using Microsoft.EntityFrameworkCore;

namespace LaBelleCerise.Architecture.Tests.Planted;

/// <summary>Reads a person past the gate, and with SQL of its own.</summary>
internal sealed class GateClimber(DbContext db)
{
    public async Task<int> Climb(CancellationToken cancellation)
    {
        var row = await db.FindAsync<PlantedPerson>([Guid.Empty], cancellation);
        return row is null ? await db.Database.ExecuteSqlRawAsync("ATTACH DATABASE 'ordering.db' AS other", cancellation) : 1;
    }
}
