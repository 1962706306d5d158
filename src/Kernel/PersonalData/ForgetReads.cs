using LaBelleCerise.Kernel.Commands;
using LaBelleCerise.Kernel.Data;
using LaBelleCerise.Kernel.Jobs;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace LaBelleCerise.Kernel.PersonalData;

/// <summary>Removes lines of the read log two years after the read (retention rule "staff-trail").</summary>
internal sealed class ForgetReads(IServiceScopeFactory scopes, ModuleCatalog modules, TimeProvider clock) : IJob
{
    private const int MonthsKept = 24;

    public async Task Run(CancellationToken cancellation)
    {
        var before = clock.GetUtcNow().AddMonths(-MonthsKept);
        foreach (var module in modules.Stores)
        {
            await using var scope = scopes.CreateAsyncScope();
            var db = module.Open(scope.ServiceProvider);
            await scope.ServiceProvider.GetRequiredService<UnitOfWork>().Run(db, token => db.ReadLog.Where(e => e.At < before).ExecuteDeleteAsync(token), cancellation);
        }
    }
}
