using LaBelleCerise.Accounts.Contracts;
using LaBelleCerise.Accounts.Sessions;
using LaBelleCerise.Accounts.Shoppers;
using LaBelleCerise.Kernel.Commands;
using LaBelleCerise.Kernel.Jobs;
using LaBelleCerise.Kernel.PersonalData;
using Microsoft.EntityFrameworkCore;

namespace LaBelleCerise.Accounts.Jobs;

/// <summary>An account that nobody came back to for 24 months goes; its owner is told a month before and keeps it by signing in (law section 4, the table's rule <c>account</c>).</summary>
/// <remarks>The engine of retention leaves accounts to this job: a period that ends by a warning is no period by the clock (ADR 0039). Orders stay as long as their own rules say.</remarks>
internal sealed class LetGoInactiveAccounts(AccountsDb db, UnitOfWork unitOfWork, TimeProvider clock) : IJob
{
    private const int MonthsKept = 24;
    private const int BatchSize = 100;
    private static readonly TimeSpan Notice = TimeSpan.FromDays(30);
    private static readonly Opening System = Opening.BySystem(Purpose.Account);

    public async Task Run(CancellationToken cancellation)
    {
        while (await unitOfWork.Run(db, Warn, cancellation) == BatchSize)
        {
            db.ChangeTracker.Clear();
        }

        while (await unitOfWork.Run(db, LetGo, cancellation) == BatchSize)
        {
            db.ChangeTracker.Clear();
        }
    }

    private async Task<int> Warn(CancellationToken cancellation)
    {
        var now = clock.GetUtcNow();
        var quietSince = now.AddMonths(-MonthsKept) + Notice;
        var quiet = await Proven().Where(s => s.WarnedAt == null && (s.LastSeenAt ?? s.CollectedAt) < quietSince).OrderBy(s => s.Id).Take(BatchSize).ToListAsync(cancellation);
        foreach (var shopper in quiet)
        {
            shopper.WarnedAt = now;
            db.Announce(new AccountMailRequested(Guid.CreateVersion7(now), 1, shopper.Id, 0, "account-ends", shopper.Culture, shopper.Email!));
        }

        await db.SaveChangesAsync(cancellation);
        return quiet.Count;
    }

    private async Task<int> LetGo(CancellationToken cancellation)
    {
        var now = clock.GetUtcNow();
        var (warnedBefore, quietSince) = (now - Notice, now.AddMonths(-MonthsKept));
        var ended = await Proven().Where(s => s.WarnedAt < warnedBefore && (s.LastSeenAt ?? s.CollectedAt) < quietSince).OrderBy(s => s.Id).Take(BatchSize).Select(s => s.Id).ToListAsync(cancellation);
        await db.Open<SessionTicket>(Opening.BySystem(Purpose.Security)).Where(t => ended.Contains(t.PersonId)).ExecuteDeleteAsync(cancellation);
        // Asked once more: who comes back at this very moment keeps it.
        await Proven().Where(s => ended.Contains(s.Id) && s.WarnedAt < warnedBefore).ExecuteDeleteAsync(cancellation);
        return ended.Count;
    }

    /// <summary>Data at rest are neither written to nor removed (GDPR art. 18).</summary>
    private IQueryable<Shopper> Proven() => db.Open<Shopper>(System).Where(s => s.EmailConfirmed && !s.IsRestricted);
}
