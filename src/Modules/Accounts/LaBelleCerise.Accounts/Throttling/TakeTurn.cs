using LaBelleCerise.Kernel.Commands;
using LaBelleCerise.Kernel.PersonalData;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace LaBelleCerise.Accounts.Throttling;

/// <summary>Counts a try before it is made, so that many at once count as many.</summary>
internal sealed record TakeTurn(IReadOnlyList<TryKey> Keys) : ICommand<TurnOutcome>;

/// <summary>Whether a try may be made.</summary>
internal abstract record TurnOutcome;

/// <summary>Go ahead.</summary>
internal sealed record TurnTaken : TurnOutcome;

/// <summary>Too many: wait. Tries made meanwhile do not count, so nobody is kept out for ever.</summary>
internal sealed record TurnRefused(DateTimeOffset Until) : TurnOutcome, IRefusal;

internal sealed class TakeTurnHandler(AccountsDb db, TimeProvider clock) : IRequestHandler<TakeTurn, TurnOutcome>
{
    private static readonly TimeSpan FirstWait = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan LongestWait = TimeSpan.FromMinutes(15);
    private static readonly TimeSpan Forgotten = TimeSpan.FromHours(1);
    private static readonly Opening Security = Opening.BySystem(Purpose.Security);

    public async Task<TurnOutcome> Handle(TakeTurn command, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        foreach (var key in command.Keys)
        {
            if (await Count(key, now, cancellationToken) is { } until)
            {
                return new TurnRefused(until);
            }
        }

        return new TurnTaken();
    }

    private async Task<DateTimeOffset?> Count(TryKey key, DateTimeOffset now, CancellationToken cancellation)
    {
        var row = db.Open<Tries>(Security).Where(t => t.KeyHash == key.Hash);
        var forgottenBefore = now - Forgotten;
        var counted = await row.Where(t => t.WaitUntil == null || t.WaitUntil <= now).ExecuteUpdateAsync(
            set => set.SetProperty(t => t.Count, t => t.LastAt < forgottenBefore ? 1 : t.Count + 1).SetProperty(t => t.LastAt, now).SetProperty(t => t.WaitUntil, (DateTimeOffset?)null), cancellation);
        if (counted == 0)
        {
            var until = await row.Select(t => t.WaitUntil).SingleOrDefaultAsync(cancellation);
            if (until is null)
            {
                await Begin(key, now, cancellation);
            }

            return until;
        }

        var count = await row.Select(t => t.Count).SingleAsync(cancellation);
        if (count >= key.Free)
        {
            var longer = now + WaitAfter(count - key.Free);
            await row.ExecuteUpdateAsync(set => set.SetProperty(t => t.WaitUntil, longer), cancellation);
        }

        return null;
    }

    /// <summary>Of two first tries at the same moment the primary key lets one through; the other's unit of work runs again and counts on its row.</summary>
    private async Task Begin(TryKey key, DateTimeOffset now, CancellationToken cancellation)
    {
        db.Add(new Tries { KeyHash = key.Hash, Count = 1, LastAt = now });
        await db.SaveChangesAsync(cancellation);
    }

    private static TimeSpan WaitAfter(int extra) => extra >= 5 ? LongestWait : FirstWait * Math.Pow(2, extra);
}
