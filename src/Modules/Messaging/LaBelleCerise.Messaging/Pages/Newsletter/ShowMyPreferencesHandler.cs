using LaBelleCerise.Kernel.Commands;
using LaBelleCerise.Kernel.PersonalData;
using LaBelleCerise.Messaging.Newsletters;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace LaBelleCerise.Messaging.Pages.Newsletter;

/// <summary>A signed-in shopper subscribes with the mailbox that is proven to be theirs: no second proof is needed.</summary>
internal sealed record SubscribeProven(string Email, bool Measurement, AskedWords Asked) : ICommand<Guid?>;

/// <summary>Answers the subscription; null when the person is restricted and nothing may be done.</summary>
internal sealed class ShowMyPreferencesHandler(MessagingDb db, ConsentNews news, Suppressions suppressions, TimeProvider clock) : IRequestHandler<SubscribeProven, Guid?>
{
    public async Task<Guid?> Handle(SubscribeProven request, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        var subscription = await db.Open<Subscription>(Opening.ByLaw(Purpose.Newsletter)).SingleOrDefaultAsync(s => s.Email == request.Email, cancellationToken);
        if (subscription is { IsRestricted: true })
        {
            return null;
        }

        if (subscription is { State: SubscriptionState.Confirmed })
        {
            return subscription.Id;
        }

        if (subscription is null)
        {
            subscription = Subscription.Ask(request.Email, request.Asked.Culture, request.Measurement, request.Asked, now);
            db.Add(subscription);
        }
        else
        {
            subscription.AskAgain(request.Asked.Culture, request.Measurement, request.Asked, now);
        }

        subscription.Confirm(now);
        await suppressions.Lift(subscription.Email, cancellationToken);
        news.Given(subscription, NewsletterPurposes.Newsletter);
        if (subscription.WantsMeasurement)
        {
            news.Given(subscription, NewsletterPurposes.Measurement);
        }

        await db.SaveChangesAsync(cancellationToken);
        return subscription.Id;
    }
}
