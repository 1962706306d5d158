using LaBelleCerise.Consent.Breaches;
using LaBelleCerise.Kernel.Commands;
using LaBelleCerise.Kernel.PersonalData;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace LaBelleCerise.Consent.Areas.Admin.Pages.Breaches;

/// <summary>A step in the life of a breach.</summary>
internal sealed record StepBreachCommand(Guid Id, int Version, BreachStep Step, BreachRisk Risk, string Reason) : ICommand<BreachOutcome>;

/// <summary>What staff may do with a breach.</summary>
internal enum BreachStep
{
    /// <summary>Say what it means for people, and why.</summary>
    Judge,

    /// <summary>Write down that the authority was told.</summary>
    TellAuthority,

    /// <summary>Write down that the people were told.</summary>
    TellPersons,

    /// <summary>Close it.</summary>
    Close,
}

/// <summary>What came of a step.</summary>
internal abstract record BreachOutcome
{
    private BreachOutcome()
    {
    }

    internal sealed record Done : BreachOutcome;

    internal sealed record Unknown : BreachOutcome, IRefusal;

    /// <summary>A colleague was quicker.</summary>
    internal sealed record ChangedMeanwhile : BreachOutcome, IRefusal;

    /// <summary>Somebody must still be told, or it must still be judged.</summary>
    internal sealed record NotYet : BreachOutcome, IRefusal;
}

internal sealed class ShowBreachHandler(ConsentDb db, TimeProvider clock) : IRequestHandler<StepBreachCommand, BreachOutcome>
{
    public async Task<BreachOutcome> Handle(StepBreachCommand request, CancellationToken cancellationToken)
    {
        var breach = await db.Open<Breach>(Opening.BySystem(Purpose.Security)).SingleOrDefaultAsync(b => b.Id == request.Id, cancellationToken);
        if (breach is null)
        {
            return new BreachOutcome.Unknown();
        }

        if (breach.Version != request.Version || breach.ClosedAt is not null)
        {
            return new BreachOutcome.ChangedMeanwhile();
        }

        var now = clock.GetUtcNow();
        switch (request.Step)
        {
            case BreachStep.Judge:
                breach.Judge(request.Risk, request.Reason);
                break;
            case BreachStep.TellAuthority:
                breach.TellAuthority(now);
                break;
            case BreachStep.TellPersons:
                breach.TellPersons(now);
                break;
            default:
                if (!breach.TryClose(now))
                {
                    return new BreachOutcome.NotYet();
                }

                break;
        }

        await db.SaveChangesAsync(cancellationToken);
        return new BreachOutcome.Done();
    }
}
