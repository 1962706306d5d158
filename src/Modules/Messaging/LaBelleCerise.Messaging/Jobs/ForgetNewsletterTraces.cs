using LaBelleCerise.Kernel.Commands;
using LaBelleCerise.Kernel.Jobs;
using LaBelleCerise.Kernel.PersonalData;
using LaBelleCerise.Messaging.Mails;
using LaBelleCerise.Messaging.Newsletters;
using Microsoft.EntityFrameworkCore;

namespace LaBelleCerise.Messaging.Jobs;

/// <summary>Removes addresses that never said yes, old ones that did not answer, and mails of the newsletter, whose list stands elsewhere.</summary>
internal sealed class ForgetNewsletterTraces(MessagingDb db, UnitOfWork unitOfWork, TimeProvider clock) : IJob
{
    private static readonly MailKind[] Kinds = [.. Enum.GetValues<MailKind>().Where(MailKinds.IsAboutNewsletter)];

    public Task Run(CancellationToken cancellation) => unitOfWork.Run(db, Forget, cancellation);

    private async Task<int> Forget(CancellationToken cancellation)
    {
        var now = clock.GetUtcNow();
        var (unconfirmed, unanswered, mailed) = (now - NewsletterLimits.UnconfirmedLive, now - NewsletterLimits.LegacyLives, now - NewsletterLimits.MailsLive);
        // A restricted row is stored until the restriction ends (GDPR art. 18); the filter leaves it out.
        var opening = Opening.BySystem(Purpose.Newsletter);
        return await db.Open<Subscription>(opening).Where(s => s.State == SubscriptionState.Asked && s.AskedAt <= unconfirmed).ExecuteDeleteAsync(cancellation)
            + await db.Open<Subscription>(opening).Where(s => s.State == SubscriptionState.LegacyAsked && s.AskedAt <= unanswered).ExecuteDeleteAsync(cancellation)
            // Never asked: nobody told them within a month that we have their address, so we may not have it.
            + await db.Open<Subscription>(opening).Where(s => (s.State == SubscriptionState.Legacy || s.State == SubscriptionState.LegacyDue) && s.CollectedAt <= unanswered).ExecuteDeleteAsync(cancellation)
            + await db.Open<Mail>(opening).Where(m => Kinds.Contains(m.Kind) && m.State != MailState.Waiting && m.QueuedAt <= mailed).ExecuteDeleteAsync(cancellation)
            + await db.Open<Mail>(opening).Where(m => m.Kind == MailKind.NewsletterConfirm && m.State != MailState.Waiting && m.QueuedAt <= unconfirmed).ExecuteDeleteAsync(cancellation);
    }
}
