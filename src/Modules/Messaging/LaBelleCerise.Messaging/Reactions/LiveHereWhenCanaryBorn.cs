using LaBelleCerise.Consent.Contracts;
using LaBelleCerise.Messaging.Conversations;
using LaBelleCerise.Messaging.Newsletters;
using MediatR;

namespace LaBelleCerise.Messaging.Reactions;

/// <summary>The canary writes to us and says yes to the newsletter, as a customer would; its conversation is closed at once, so that no one answers nobody.</summary>
internal sealed class LiveHereWhenCanaryBorn(MessagingDb db, SignUpForm form, ConsentNews news, TimeProvider clock) : INotificationHandler<CanaryBorn>
{
    private const string Culture = "nl";

    public async Task Handle(CanaryBorn notification, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        var conversation = Conversation.Start(notification.LifeId, new Correspondent(notification.Name, notification.Email, notification.Phone, null, Culture), ContactChannel.Form, now, now);
        db.Add(conversation);
        db.Add(conversation.Hear($"{notification.Name} vraagt of er nog kersen zijn.", now));
        conversation.Close();

        var subscription = Subscription.Ask(notification.Email, Culture, wantsMeasurement: false, form.Asks(NewsletterForms.Page, Culture), now);
        db.Add(subscription);
        subscription.Confirm(now);
        news.Given(subscription, NewsletterPurposes.Newsletter);
        await db.SaveChangesAsync(cancellationToken);
    }
}
