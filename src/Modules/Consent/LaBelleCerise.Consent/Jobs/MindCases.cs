using LaBelleCerise.Consent.Rights;
using LaBelleCerise.Kernel.Commands;
using LaBelleCerise.Kernel.Jobs;
using LaBelleCerise.Kernel.PersonalData;
using Microsoft.EntityFrameworkCore;

namespace LaBelleCerise.Consent.Jobs;

/// <summary>Every morning: what nobody proved lapses, what is nearly due is noted, closed cases let go of their person, and those of five years ago go.</summary>
internal sealed class MindCases(ConsentDb db, UnitOfWork unitOfWork, CaseCourse course, TimeProvider clock) : IJob
{
    private const int MonthsKept = 60;
    private static readonly TimeSpan ToProve = TimeSpan.FromDays(7);
    /// <summary>As long as an answer can be fetched.</summary>
    private static readonly TimeSpan PersonKept = TimeSpan.FromDays(30);

    private static readonly TimeSpan TurnsLive = TimeSpan.FromDays(2);
    private static readonly Opening Desk = Opening.ByLaw(Purpose.RightsDesk);

    public async Task Run(CancellationToken cancellation)
    {
        var now = clock.GetUtcNow();
        var today = RightsTerm.DayOf(now);
        await unitOfWork.Run(db, async token =>
        {
            var unproven = now - ToProve;
            foreach (var waiting in await db.Open<RightsCase>(Desk).Where(c => c.State == CaseState.AwaitsProof && c.CollectedAt < unproven).ToListAsync(token))
            {
                waiting.Lapse(now);
            }

            var red = today.AddDays(RightsTerm.RedDays);
            foreach (var due in (await db.Open<RightsCase>(Desk).Where(c => c.ClosedAt == null && c.DueOn <= red && (c.RemindedOn == null || c.RemindedOn < today)).ToListAsync(token)).Where(c => c.IsOpen))
            {
                due.Remind(today, now);
            }

            var named = now - PersonKept;
            foreach (var ended in await db.Open<RightsCase>(Desk).Where(c => c.ClosedAt < named && c.Email != null && !c.IsRestrictionOn && c.State != CaseState.Sweeping).ToListAsync(token))
            {
                ended.LetGo(course.HashOf(ended.Email!));
            }

            var turnsBefore = now - TurnsLive;
            await db.Open<RightsTurn>(Opening.BySystem(Purpose.Security)).Where(t => t.At < turnsBefore).ExecuteDeleteAsync(token);
            var closedBefore = now.AddMonths(-MonthsKept);
            db.RemoveRange(await db.Open<RightsCase>(Desk).Include(c => c.Events).Where(c => c.ClosedAt < closedBefore).Take(500).ToListAsync(token));
            return await db.SaveChangesAsync(token);
        }, cancellation);
    }
}
