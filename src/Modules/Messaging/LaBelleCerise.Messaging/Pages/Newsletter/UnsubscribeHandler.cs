using LaBelleCerise.Kernel.Commands;
using LaBelleCerise.Kernel.PersonalData;
using LaBelleCerise.Messaging.Newsletters;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace LaBelleCerise.Messaging.Pages.Newsletter;

/// <summary>Ends a subscription; a second time there is nothing to end, and the answer is the same.</summary>
internal sealed record EndSubscription(Guid SubscriptionId, int LinkVersion, string Form, string Shown) : ICommand<SubscriptionEnded>;

/// <summary>There is no subscription any more.</summary>
internal sealed record SubscriptionEnded;

/// <summary>Opens by law: taking a consent back is a right that a restriction does not take away (GDPR art. 7(3), 18(2)).</summary>
internal sealed class UnsubscribeHandler(MessagingDb db, SubscriptionEnds ends) : IRequestHandler<EndSubscription, SubscriptionEnded>
{
    public async Task<SubscriptionEnded> Handle(EndSubscription request, CancellationToken cancellationToken)
    {
        if (await db.Open<Subscription>(Opening.ByLaw(Purpose.Newsletter)).SingleOrDefaultAsync(s => s.Id == request.SubscriptionId && s.LinkVersion == request.LinkVersion, cancellationToken) is { } subscription)
        {
            await ends.End(subscription, request.Form, request.Shown, isObjection: false, cancellationToken);
            await db.SaveChangesAsync(cancellationToken);
        }

        return new SubscriptionEnded();
    }
}
