using LaBelleCerise.Consent.Rights;
using LaBelleCerise.Kernel.Commands;
using LaBelleCerise.Kernel.Jobs;
using LaBelleCerise.Kernel.PersonalData;
using LaBelleCerise.Kernel.PersonalData.Cases;
using Microsoft.EntityFrameworkCore;

namespace LaBelleCerise.Consent.Jobs;

/// <summary>Takes each case a step further when every module has answered: nothing is sent, erased or told by halves.</summary>
internal sealed class AdvanceCases(ConsentDb db, CaseCourse course, UnitOfWork unitOfWork, TraceSearch search) : IJob
{
    /// <summary>Orders lead to orders only once; more rounds than this would be a loop of ours.</summary>
    private const int MostRounds = 5;

    /// <summary>By then the mail that told of an erasure has left.</summary>
    private static readonly TimeSpan BeforeSweep = TimeSpan.FromHours(1);

    public async Task Run(CancellationToken cancellation)
    {
        var now = course.Now;
        var busy = await db.Open<RightsCase>(Opening.ByLaw(Purpose.RightsDesk)).AsNoTracking()
            .Where(c => c.State == CaseState.Gathering || c.State == CaseState.Erasing || c.State == CaseState.Restricting || c.State == CaseState.Sweeping || c.LiftsAt <= now)
            .OrderBy(c => c.ReceivedAt).Select(c => c.Id).Take(100).ToListAsync(cancellation);
        foreach (var id in busy)
        {
            var traces = await Traces(id, cancellation);
            await unitOfWork.Run(db, async token => await Advance(id, traces, token) && await db.SaveChangesAsync(token) > 0, cancellation);
            db.ChangeTracker.Clear();
        }
    }

    private async Task<bool> Advance(Guid id, string? traces, CancellationToken cancellation) => await course.Find(id, cancellation) switch
    {
        { State: CaseState.Gathering } asked => await Gather(asked, cancellation),
        { State: CaseState.Erasing } asked => await Erase(asked, cancellation),
        { State: CaseState.Restricting } asked => await Restrict(asked, cancellation),
        { LiftsAt: not null } told => Lift(told),
        { State: CaseState.Sweeping } erased => await Sweep(erased, traces, cancellation),
        _ => false,
    };

    private async Task<bool> Gather(RightsCase asked, CancellationToken cancellation)
    {
        if (await course.Gathered(asked, cancellation) is not { } parts)
        {
            return false;
        }

        var orders = parts.Values.SelectMany(p => p.OrderIds).Except(asked.OrderIds).ToList();
        if (orders.Count > 0 && asked.Round < MostRounds)
        {
            asked.Widen(orders, parts.Values.SelectMany(p => p.OrderNumbers));
            course.Ask(asked);
            return true;
        }

        asked.Gathered(course.Now);
        course.Ask(asked);
        if (asked.State is not CaseState.Restricting)
        {
            course.Tell(asked, asked.State is CaseState.AwaitsDecision ? "preview" : "ready");
        }

        return true;
    }

    private async Task<bool> Erase(RightsCase asked, CancellationToken cancellation)
    {
        if (await course.Receipts(asked, cancellation) is null)
        {
            return false;
        }

        asked.Erased(course.Now);
        course.Tell(asked, "erased");
        // What a law keeps need not rest for someone who is gone; the mail that says so goes with the sweep an hour later.
        foreach (var resting in await db.Open<RightsCase>(Opening.ByLaw(Purpose.RightsDesk)).Where(c => c.IsRestrictionOn && c.Email == asked.Email && c.Id != asked.Id).ToListAsync(cancellation))
        {
            if (resting.EndRest())
            {
                course.Ask(resting);
            }
        }

        return true;
    }

    private async Task<bool> Restrict(RightsCase asked, CancellationToken cancellation)
    {
        if (await course.Restrictions(asked, cancellation) is null)
        {
            return false;
        }

        asked.Restricted(course.Now);
        course.Tell(asked, asked.IsRestrictionOn ? "restricted" : "lifted");
        return true;
    }

    /// <summary>The person was told a week ago.</summary>
    private bool Lift(RightsCase told)
    {
        if (!told.EndNotice(course.Now))
        {
            return false;
        }

        course.Ask(told);
        return true;
    }

    private async Task<bool> Sweep(RightsCase erased, string? traces, CancellationToken cancellation)
    {
        if (erased.SweptAt is null)
        {
            if (erased.ClosedAt + BeforeSweep > course.Now)
            {
                return false;
            }

            erased.Sweep(course.Now);
            course.Ask(erased);
            return true;
        }

        if (traces is null || erased.Email is not { } email)
        {
            return false;
        }

        erased.Searched(traces, course.HashOf(email), course.Now);
        // What asked the modules to erase names the person as well.
        await db.Outbox.Where(m => m.SubjectId == erased.Id).ExecuteDeleteAsync(cancellation);
        return true;
    }

    /// <summary>Where the mailbox still stands once every module has erased it twice; searched outside the unit of work, for it reads everything.</summary>
    private async Task<string?> Traces(Guid id, CancellationToken cancellation)
    {
        var erased = await course.Find(id, cancellation);
        db.ChangeTracker.Clear();
        if (erased is not { State: CaseState.Sweeping, SweptAt: not null, Email: { } email } || await course.Receipts(erased, cancellation) is null)
        {
            return null;
        }

        var own = new[] { "consent.RightsCase.Email", "consent.OutboxMessage.Payload" };
        var left = (await search.Find(email, cancellation)).Concat(search.FindInFiles(email)).Where(t => !t.IsKeptByLaw && !own.Contains(t.Where)).Select(t => t.Where).Distinct().ToList();
        return left.Count == 0 ? "0" : Short(string.Join(", ", left));
    }

    private static string Short(string text) => text.Length <= 200 ? text : text[..200];
}
