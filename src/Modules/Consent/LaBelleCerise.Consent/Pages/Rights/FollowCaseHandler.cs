using LaBelleCerise.Consent.Rights;
using LaBelleCerise.Kernel.Commands;
using MediatR;

namespace LaBelleCerise.Consent.Pages.Rights;

/// <summary>What the person does in a case.</summary>
internal enum CaseStep
{
    /// <summary>Confirms that the mailbox is theirs.</summary>
    Prove,

    /// <summary>Saw what an erasure does and wants it.</summary>
    Erase,

    /// <summary>Wants the data to be used again.</summary>
    EndRest,

    /// <summary>Fetched the answer.</summary>
    Fetch,
}

/// <summary>Takes a step; one that was taken before changes nothing.</summary>
internal sealed record StepInCase(Guid CaseId, CaseStep Step, string? Detail = null) : ICommand<bool>;

internal sealed class FollowCaseHandler(ConsentDb db, CaseCourse course) : IRequestHandler<StepInCase, bool>
{
    public async Task<bool> Handle(StepInCase request, CancellationToken cancellationToken)
    {
        if (await course.Find(request.CaseId, cancellationToken) is not { } asked)
        {
            return false;
        }

        switch (request.Step)
        {
            case CaseStep.Prove when asked.Prove(course.Now):
                course.Ask(asked);
                course.EndMarketing(asked);
                course.Tell(asked, "received");
                break;
            case CaseStep.Erase when asked.Confirm(course.Now):
                course.Ask(asked);
                break;
            case CaseStep.EndRest when asked.EndRest():
                course.Ask(asked);
                break;
            case CaseStep.Fetch:
                asked.Fetch(request.Detail!, course.Now);
                break;
            default:
                return false;
        }

        await db.SaveChangesAsync(cancellationToken);
        return true;
    }
}
