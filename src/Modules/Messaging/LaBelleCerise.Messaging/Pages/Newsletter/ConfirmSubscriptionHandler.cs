using LaBelleCerise.Kernel.Commands;
using LaBelleCerise.Kernel.PersonalData;
using LaBelleCerise.Messaging.Newsletters;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace LaBelleCerise.Messaging.Pages.Newsletter;

/// <summary>The mailbox says yes; who was never shown a form ticks one now.</summary>
internal sealed record ConfirmWish(Guid SubscriptionId, long Version, TickedBoxes? Ticked) : ICommand<ConfirmWishOutcome>;

/// <summary>What an old subscriber ticked, and on which words.</summary>
internal sealed record TickedBoxes(bool Measurement, AskedWords Asked);

/// <summary>What may come of it.</summary>
internal abstract record ConfirmWishOutcome
{
    private ConfirmWishOutcome()
    {
    }

    internal sealed record Confirmed : ConfirmWishOutcome;

    /// <summary>Somebody sent the form again meanwhile: what was read is not what stands there now.</summary>
    internal sealed record Changed : ConfirmWishOutcome, IRefusal;

    /// <summary>Nobody answered in time, or the link is not one of ours.</summary>
    internal sealed record Gone : ConfirmWishOutcome, IRefusal;
}

/// <summary>Announces each consent to the ledger; from there it comes back and only then mail may leave.</summary>
internal sealed class ConfirmSubscriptionHandler(MessagingDb db, ConsentNews news, Suppressions suppressions, TimeProvider clock) : IRequestHandler<ConfirmWish, ConfirmWishOutcome>
{
    public async Task<ConfirmWishOutcome> Handle(ConfirmWish request, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        var subscription = await db.Open<Subscription>(Opening.ByPerson(Purpose.Newsletter)).SingleOrDefaultAsync(s => s.Id == request.SubscriptionId, cancellationToken);
        if (subscription is { State: SubscriptionState.Confirmed })
        {
            return new ConfirmWishOutcome.Confirmed();
        }

        if (subscription is null || IsTooLate(subscription, now) || (subscription.Asked is null && request.Ticked is null))
        {
            return new ConfirmWishOutcome.Gone();
        }

        if (subscription.Version != request.Version)
        {
            return new ConfirmWishOutcome.Changed();
        }

        if (subscription.Asked is null)
        {
            subscription.AskAgain(request.Ticked!.Asked.Culture, request.Ticked.Measurement, request.Ticked.Asked, now);
        }

        subscription.Confirm(now);
        await suppressions.Lift(subscription.Email, cancellationToken);
        news.Given(subscription, NewsletterPurposes.Newsletter);
        if (subscription.WantsMeasurement)
        {
            news.Given(subscription, NewsletterPurposes.Measurement);
        }

        await db.SaveChangesAsync(cancellationToken);
        return new ConfirmWishOutcome.Confirmed();
    }

    /// <summary>The job that forgets runs once a day; a link does not live longer for that.</summary>
    private static bool IsTooLate(Subscription subscription, DateTimeOffset now) =>
        now - subscription.AskedAt > (subscription.State == SubscriptionState.Asked ? NewsletterLimits.UnconfirmedLive : NewsletterLimits.LegacyLives);
}
