using LaBelleCerise.Consent.Contracts;
using LaBelleCerise.Kernel.PersonalData;
using LaBelleCerise.Messaging.Newsletters;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace LaBelleCerise.Messaging.Reactions;

/// <summary>An objection to marketing ends everything at once, and keeps the address from coming back (law P13).</summary>
internal sealed class EndSubscriptionWhenMarketingObjected(MessagingDb db, SubscriptionEnds ends, Suppressions suppressions, SignUpForm form) : INotificationHandler<MarketingObjected>
{
    public async Task Handle(MarketingObjected notification, CancellationToken cancellationToken)
    {
        var email = notification.Email.Trim().ToLowerInvariant();
        if (await db.Open<Subscription>(Opening.ByLaw(Purpose.Newsletter)).SingleOrDefaultAsync(s => s.Email == email, cancellationToken) is { } subscription)
        {
            if (subscription.ConfirmedAt > notification.At)
            {
                // They said yes again afterwards.
                return;
            }

            await ends.End(subscription, NewsletterForms.Objection, form.WithdrawalIn(subscription.Culture), notification.IsObjection, cancellationToken);
            return;
        }

        await suppressions.Add(email, notification.IsObjection, cancellationToken);
    }
}
