using System.Text.Json;
using LaBelleCerise.Kernel.Jobs;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace LaBelleCerise.Cookies.Walks;

/// <summary>Takes the walks that were asked for: one host takes it, walks outside any transaction, and writes down what it found.</summary>
internal sealed class TakeWalks(CookiesDb db, IServiceScopeFactory scopes, TimeProvider clock) : IBackgroundWork
{
    public async Task<int> RunDue(CancellationToken cancellation)
    {
        var due = await db.Walks.Where(w => w.StartedAt == null).OrderBy(w => w.AskedAt).Select(w => w.Id).FirstOrDefaultAsync(cancellation);
        if (due == default)
        {
            return 0;
        }

        var now = clock.GetUtcNow();
        if (await db.Walks.Where(w => w.Id == due && w.StartedAt == null).ExecuteUpdateAsync(set => set.SetProperty(w => w.StartedAt, now), cancellation) == 0)
        {
            // Another host took it.
            return 1;
        }

        await using var scope = scopes.CreateAsyncScope();
        var report = JsonSerializer.Serialize(await scope.ServiceProvider.GetRequiredService<ShopWalk>().Go(cancellation));
        var finished = clock.GetUtcNow();
        await db.Walks.Where(w => w.Id == due).ExecuteUpdateAsync(set => set.SetProperty(w => w.FinishedAt, finished).SetProperty(w => w.Report, report), cancellation);
        return 1;
    }
}
