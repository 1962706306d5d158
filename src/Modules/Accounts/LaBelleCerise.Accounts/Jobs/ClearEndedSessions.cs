using LaBelleCerise.Accounts.Sessions;
using LaBelleCerise.Accounts.Throttling;
using LaBelleCerise.Kernel.Commands;
using LaBelleCerise.Kernel.Jobs;
using LaBelleCerise.Kernel.PersonalData;
using Microsoft.EntityFrameworkCore;

namespace LaBelleCerise.Accounts.Jobs;

/// <summary>Deletes sessions that ended and counts of tries that nobody waits for.</summary>
internal sealed class ClearEndedSessions(AccountsDb db, UnitOfWork unitOfWork, TimeProvider clock) : IJob
{
    private static readonly TimeSpan TriesLife = TimeSpan.FromDays(1);
    private static readonly Opening Security = Opening.BySystem(Purpose.Security);

    public Task Run(CancellationToken cancellation)
    {
        var now = clock.GetUtcNow();
        var before = now - TriesLife;
        return unitOfWork.Run(db, async token => await db.Open<SessionTicket>(Security).Where(t => t.ExpiresAt < now).ExecuteDeleteAsync(token)
            + await db.Open<Tries>(Security).Where(t => t.LastAt < before).ExecuteDeleteAsync(token), cancellation);
    }
}
