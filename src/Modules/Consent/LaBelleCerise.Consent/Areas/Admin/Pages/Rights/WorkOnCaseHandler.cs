using LaBelleCerise.Consent.Rights;
using LaBelleCerise.Kernel.Commands;
using LaBelleCerise.Kernel.PersonalData;
using LaBelleCerise.Kernel.Security;
using MediatR;

namespace LaBelleCerise.Consent.Areas.Admin.Pages.Rights;

/// <summary>What staff do with a case.</summary>
internal enum CaseDecision
{
    /// <summary>Answer in words; the case is closed.</summary>
    Reply,

    /// <summary>Refuse with reasons; the case is closed.</summary>
    Refuse,

    /// <summary>Free the data again: the person is told, and a week later it is done.</summary>
    Lift,
}

/// <summary>Decides; refused when someone else changed the case meanwhile, or when it can no longer be.</summary>
internal sealed record DecideCase(Guid CaseId, long Version, CaseDecision Decision, string Words) : ICommand<DecideCaseOutcome>;

/// <summary>What may come of it.</summary>
internal abstract record DecideCaseOutcome
{
    private DecideCaseOutcome()
    {
    }

    internal sealed record Done : DecideCaseOutcome;

    internal sealed record NotNow : DecideCaseOutcome, IRefusal;
}

internal sealed class WorkOnCaseHandler(ConsentDb db, CaseCourse course, StaffReads reads, CurrentPerson person) : IRequestHandler<DecideCase, DecideCaseOutcome>
{
    public async Task<DecideCaseOutcome> Handle(DecideCase request, CancellationToken cancellationToken)
    {
        await reads.Open(db, Purpose.RightsDesk, $"case:{request.CaseId}", cancellationToken);
        var asked = await course.Find(request.CaseId, cancellationToken);
        if (asked is null || asked.Version != request.Version || !Decide(asked, request, person.StaffId!.Value))
        {
            return new DecideCaseOutcome.NotNow();
        }

        course.Tell(asked, request.Decision switch
        {
            CaseDecision.Refuse => "refused",
            CaseDecision.Lift => "lifting",
            _ => "answered",
        });
        if (request.Decision is CaseDecision.Refuse && asked.LiftsAt is not null)
        {
            course.Tell(asked, "lifting");
        }

        await db.SaveChangesAsync(cancellationToken);
        return new DecideCaseOutcome.Done();
    }

    private bool Decide(RightsCase asked, DecideCase request, Guid staff) => request.Decision switch
    {
        CaseDecision.Reply => asked.Reply(request.Words, staff, person.StaffName, course.Now),
        CaseDecision.Refuse => asked.Refuse(request.Words, staff, person.StaffName, course.Now),
        _ => asked.Lift(request.Words, staff, person.StaffName, course.Now),
    };
}
