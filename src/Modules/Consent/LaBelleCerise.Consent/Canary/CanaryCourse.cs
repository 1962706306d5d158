using System.Diagnostics;
using LaBelleCerise.Consent.Contracts;
using LaBelleCerise.Consent.Rights;
using LaBelleCerise.Kernel.Announcements;
using LaBelleCerise.Kernel.PersonalData;
using Microsoft.EntityFrameworkCore;

namespace LaBelleCerise.Consent.Canary;

/// <summary>Leads a life from one step to the next: it is taken in, asks for its data, lets them rest, wakes, is forgotten.</summary>
internal sealed class CanaryCourse(ConsentDb db, CaseCourse course, CanaryNames names)
{
    /// <summary>The modules in which a customer leaves something without buying.</summary>
    private static readonly string[] LivesIn = ["accounts", "consent", "messaging"];

    public DateTimeOffset Now => course.Now;

    public void Begin(DateOnly night)
    {
        var life = CanaryLife.Begin(night, course.Now);
        db.Add(life);
        db.Announce(new CanaryBorn(life.Id, 1, names.EmailOf(life.Id), names.WordOf(life.Id), names.PhoneOf(life.Id)));
    }

    /// <summary>One step, when what it waits for is done.</summary>
    public async Task Step(CanaryLife life, CancellationToken cancellation)
    {
        if (life.IsStuck(course.Now))
        {
            life.GiveUp(course.Now);
            return;
        }

        var asked = life.CaseId is { } id ? await course.Find(id, cancellation) : null;
        switch (life.Stage)
        {
            case CanaryStage.Lives when await IsTakenIn(life, cancellation):
                Open(life, CanaryStage.Asks, Right.Access);
                break;
            case CanaryStage.Asks when asked is { State: CaseState.Answered }:
                life.Find(await NotInAnswer(asked, cancellation));
                Open(life, CanaryStage.Rests, Right.Restriction);
                break;
            case CanaryStage.Rests when asked is { State: CaseState.Answered, IsRestrictionOn: true } && asked.EndRest():
                course.Ask(asked);
                life.Go(CanaryStage.Wakes, asked.Id);
                break;
            case CanaryStage.Wakes when asked is { State: CaseState.Answered, IsRestrictionOn: false }:
                Open(life, CanaryStage.Leaves, Right.Erasure);
                break;
            case CanaryStage.Leaves when asked is { State: CaseState.AwaitsDecision } && asked.Confirm(course.Now):
                course.Ask(asked);
                break;
            case CanaryStage.Leaves when asked is { State: CaseState.Erased }:
                await RemoveCases(life, cancellation);
                life.Go(CanaryStage.Gone, caseId: null);
                break;
            case CanaryStage.Lives or CanaryStage.Asks or CanaryStage.Rests or CanaryStage.Wakes or CanaryStage.Leaves or CanaryStage.Gone:
                break;
            default:
                throw new UnreachableException();
        }
    }

    private void Open(CanaryLife life, CanaryStage stage, Right right)
    {
        var who = new Asker(names.EmailOf(life.Id), life.Id, names.WordOf(life.Id), "nl");
        var opened = RightsCase.Open(Guid.CreateVersion7(course.Now), right, who, CaseChannel.Canary, question: null, course.Now, course.Now);
        opened.Prove(course.Now);
        db.Add(opened);
        course.Ask(opened);
        life.Go(stage, opened.Id);
    }

    private async Task<bool> IsTakenIn(CanaryLife life, CancellationToken cancellation) =>
        !await db.Outbox.AnyAsync(m => m.SubjectId == life.Id && m.Deliveries.Any(d => d.State != DeliveryState.Delivered), cancellation);

    /// <summary>An answer that leaves out a module would hide from a customer what we have.</summary>
    private async Task<IEnumerable<string>> NotInAnswer(RightsCase asked, CancellationToken cancellation)
    {
        var parts = await course.Gathered(asked, cancellation);
        return LivesIn.Where(module => parts is null || !parts.TryGetValue(module, out var part) || part.Records.Count == 0).Select(module => $"answer:{module}");
    }

    /// <summary>Nobody will ask for them again, and they still name it.</summary>
    private async Task RemoveCases(CanaryLife life, CancellationToken cancellation)
    {
        var email = names.EmailOf(life.Id);
        var hash = course.HashOf(email);
        var own = await db.Open<RightsCase>(Opening.ByLaw(Purpose.RightsDesk)).Include(c => c.Events)
            .Where(c => c.Channel == CaseChannel.Canary && (c.Email == email || c.SubjectHash == hash)).ToListAsync(cancellation);
        var ids = own.ConvertAll(c => c.Id);
        await db.Outbox.Where(m => ids.Contains(m.SubjectId)).ExecuteDeleteAsync(cancellation);
        db.RemoveRange(own);
    }
}
