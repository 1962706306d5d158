using LaBelleCerise.Consent.Canary;
using LaBelleCerise.Consent.Rights;
using LaBelleCerise.Kernel.Commands;
using LaBelleCerise.Kernel.Jobs;
using LaBelleCerise.Kernel.PersonalData.Cases;
using LaBelleCerise.Kernel.Web;
using Microsoft.EntityFrameworkCore;

namespace LaBelleCerise.Consent.Jobs;

/// <summary>Gives the canary its life each night and leads it to its end; what is found of it then is an alarm (law N7).</summary>
internal sealed class LeadCanary(ConsentDb db, UnitOfWork unitOfWork, CanaryCourse course, CanaryNames names, TraceSearch search) : IJob
{
    private const int MonthsKept = 13;

    /// <summary>In Brussels; later than the night's removals of the day before, earlier than the first customer.</summary>
    private const int FirstHour = 1;

    private const int LastHour = 4;

    public async Task Run(CancellationToken cancellation)
    {
        var now = await unitOfWork.Run(db, Lead, cancellation);
        if (await db.CanaryLives.AsNoTracking().SingleOrDefaultAsync(l => l.Stage == CanaryStage.Gone && l.EndedAt == null, cancellation) is { } gone)
        {
            // Outside the unit of work: it reads everything.
            var left = await LeftOf(gone, cancellation);
            await unitOfWork.Run(db, async token =>
            {
                (await db.CanaryLives.SingleAsync(l => l.Id == gone.Id, token)).End(left, now);
                return await db.SaveChangesAsync(token);
            }, cancellation);
        }
    }

    private async Task<DateTimeOffset> Lead(CancellationToken cancellation)
    {
        var now = course.Now;
        var here = Cultures.InBrussels(now);
        var night = RightsTerm.DayOf(now);
        if (await db.CanaryLives.OrderBy(l => l.Night).FirstOrDefaultAsync(l => l.EndedAt == null, cancellation) is { } life)
        {
            await course.Step(life, cancellation);
        }
        else if (here.Hour is >= FirstHour and <= LastHour && !await db.CanaryLives.AnyAsync(l => l.Night == night, cancellation))
        {
            course.Begin(night);
            var old = night.AddMonths(-MonthsKept);
            await db.CanaryLives.Where(l => l.Night < old).ExecuteDeleteAsync(cancellation);
        }

        await db.SaveChangesAsync(cancellation);
        return now;
    }

    private async Task<IReadOnlyList<string>> LeftOf(CanaryLife life, CancellationToken cancellation)
    {
        var left = new List<Trace>();
        foreach (var text in new[] { names.WordOf(life.Id), names.PhoneOf(life.Id) })
        {
            left.AddRange(await search.Find(text, cancellation));
            left.AddRange(search.FindInFiles(text));
        }

        // No law keeps anything of somebody who bought nothing: whatever is found is too much.
        return [.. left.Select(t => t.Where).Distinct(StringComparer.Ordinal)];
    }
}
