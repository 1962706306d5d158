using LaBelleCerise.Catalog.Imports;
using LaBelleCerise.Kernel.Jobs;
using Microsoft.EntityFrameworkCore;

namespace LaBelleCerise.Catalog.Jobs;

/// <summary>Takes up confirmed imports that stand still, as after a crash.</summary>
internal sealed class FinishImports(CatalogDb db, ImportDesk desk, TimeProvider clock) : IJob
{
    private static readonly TimeSpan StandsStill = TimeSpan.FromMinutes(2);

    public async Task Run(CancellationToken cancellation)
    {
        var before = clock.GetUtcNow() - StandsStill;
        var waiting = await db.Imports.Where(i => i.State == ImportState.Applying && i.LastStepAt < before).OrderBy(i => i.LastStepAt).Take(10)
            .Select(i => i.Id).ToListAsync(cancellation);
        foreach (var id in waiting)
        {
            await desk.Run(id, cancellation);
        }
    }
}
