using LaBelleCerise.Kernel.PersonalData;
using LaBelleCerise.Messaging.Mails;
using Microsoft.EntityFrameworkCore;

namespace LaBelleCerise.Messaging.Newsletters;

/// <summary>The right to send marketing to one person. It has no public way to be made: only asking our copy of the ledger gives one (promise S51).</summary>
/// <remarks>Whoever mails or synchronises marketing takes this and not an address, so that code without a consent does not compile; the sender asks again when the mail leaves.</remarks>
internal sealed class ActiveConsent
{
    private ActiveConsent(Subscription subscription)
    {
        SubscriptionId = subscription.Id;
        LinkVersion = subscription.LinkVersion;
        Addressee = new MailAddressee(subscription.Email, subscription.Culture, subscription.Source);
        AllowsMeasurement = subscription.MeasurementEntry is not null;
    }

    public Guid SubscriptionId { get; }

    public int LinkVersion { get; }

    public MailAddressee Addressee { get; }

    /// <summary>Whether opens and clicks may be measured: the second consent, never implied by the first (promise S55).</summary>
    public bool AllowsMeasurement { get; }

    /// <summary>The consent behind a subscription; null when its mailbox said no yes, the ledger has not recorded it, it ended, or the person is restricted.</summary>
    public static async Task<ActiveConsent?> Of(MessagingDb db, Guid subscription, CancellationToken cancellation) =>
        await db.Open<Subscription>(Opening.BySystem(Purpose.Newsletter)).AsNoTracking()
            .SingleOrDefaultAsync(s => s.Id == subscription && s.State == SubscriptionState.Confirmed && s.NewsletterEntry != null, cancellation) is { } active
            ? new ActiveConsent(active)
            : null;
}
