using LaBelleCerise.Kernel.Commands;
using LaBelleCerise.Kernel.Data;
using LaBelleCerise.Kernel.Jobs;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace LaBelleCerise.Kernel.PersonalData.Cases;

/// <summary>Removes the parts of case files thirty days after they were written (retention rule "case-file").</summary>
internal sealed class ForgetCaseFiles(IServiceScopeFactory scopes, ModuleCatalog modules, TimeProvider clock) : IJob
{
    /// <summary>How long an answer can be fetched.</summary>
    public static readonly TimeSpan Kept = TimeSpan.FromDays(30);

    public async Task Run(CancellationToken cancellation)
    {
        var before = clock.GetUtcNow() - Kept;
        foreach (var module in modules.All)
        {
            await using var scope = scopes.CreateAsyncScope();
            var db = module.Open(scope.ServiceProvider);
            await scope.ServiceProvider.GetRequiredService<UnitOfWork>()
                .Run(db, token => db.Open<CasePart>(Opening.ByLaw(Purpose.RightsDesk)).Where(p => p.WrittenAt < before).ExecuteDeleteAsync(token), cancellation);
        }
    }
}
