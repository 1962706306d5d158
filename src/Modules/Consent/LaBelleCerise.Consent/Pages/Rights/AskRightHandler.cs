using LaBelleCerise.Consent.Rights;
using LaBelleCerise.Kernel.Commands;
using LaBelleCerise.Kernel.PersonalData;
using LaBelleCerise.Kernel.Security.Turns;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace LaBelleCerise.Consent.Pages.Rights;

/// <summary>Opens a case; the form's id makes a second post the same post.</summary>
internal sealed record OpenCase(Guid FormId, Right Right, Asker Who, CaseChannel Channel, string? Question, DateTimeOffset ReceivedAt, IReadOnlyList<TurnKey> Turns) : ICommand<OpenCaseOutcome>
{
    /// <summary>What an objection is against, as it was chosen.</summary>
    public string? ObjectsTo { get; init; }
}

/// <summary>What may come of it.</summary>
internal abstract record OpenCaseOutcome
{
    private OpenCaseOutcome()
    {
    }

    internal sealed record Opened(Guid CaseId, string Number, int LinkVersion) : OpenCaseOutcome;

    internal sealed record TooMany : OpenCaseOutcome, IRefusal;
}

/// <summary>Who is signed in is known at once; anyone else gets a link in their mailbox, and nothing is done before it is pressed.</summary>
internal sealed class AskRightHandler(ConsentDb db, CaseCourse course, OwnInterest interest, TimeProvider clock) : IRequestHandler<OpenCase, OpenCaseOutcome>
{
    public async Task<OpenCaseOutcome> Handle(OpenCase request, CancellationToken cancellationToken)
    {
        var known = await db.Open<RightsCase>(Opening.ByLaw(Purpose.RightsDesk)).Where(c => c.FormId == request.FormId)
            .Select(c => new OpenCaseOutcome.Opened(c.Id, c.Number, c.LinkVersion)).FirstOrDefaultAsync(cancellationToken);
        if (known is not null)
        {
            return known;
        }

        var now = clock.GetUtcNow();
        if (!await db.TakeTurns<RightsTurn>(request.Turns, now, cancellationToken))
        {
            return new OpenCaseOutcome.TooMany();
        }

        var opened = RightsCase.Open(request.FormId, request.Right, request.Who, request.Channel, request.Question, request.ReceivedAt, now);
        if (interest.Of(request.ObjectsTo) is { } purpose)
        {
            opened.ObjectTo(purpose.Key.Key);
        }

        db.Add(opened);
        if (request.Who.AccountId is not null)
        {
            opened.Prove(now);
            course.Ask(opened);
            course.EndMarketing(opened);
        }

        course.Tell(opened, request.Who.AccountId is null ? "prove" : "received");
        await db.SaveChangesAsync(cancellationToken);
        return new OpenCaseOutcome.Opened(opened.Id, opened.Number, opened.LinkVersion);
    }
}
