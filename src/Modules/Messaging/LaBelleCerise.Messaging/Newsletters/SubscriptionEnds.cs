using LaBelleCerise.Kernel.PersonalData;
using LaBelleCerise.Messaging.Mails;
using Microsoft.EntityFrameworkCore;

namespace LaBelleCerise.Messaging.Newsletters;

/// <summary>Ends a subscription at once: the ledger is told, the address goes, its keyed hash stays so that nobody brings it back (promise S53, law P13).</summary>
internal sealed class SubscriptionEnds(MessagingDb db, ConsentNews news, Suppressions suppressions)
{
    /// <param name="subscription">The subscription; it is removed.</param>
    /// <param name="by">The form that said so.</param>
    /// <param name="shown">What that form said.</param>
    /// <param name="isObjection">True for an objection to marketing.</param>
    /// <param name="cancellation">Ends the wait.</param>
    public async Task End(Subscription subscription, string by, string shown, bool isObjection, CancellationToken cancellation)
    {
        if (subscription.State == SubscriptionState.Confirmed)
        {
            news.TakenBack(subscription, NewsletterPurposes.Newsletter, by, shown);
            if (subscription.WantsMeasurement)
            {
                news.TakenBack(subscription, NewsletterPurposes.Measurement, by, shown);
            }
        }

        await suppressions.Add(subscription.Email, isObjection, cancellation);
        // Those that wait must not leave, and those that left still name the address.
        await db.Open<Mail>(Opening.ByLaw(Purpose.Newsletter)).Where(m => m.SubjectId == subscription.Id).ExecuteDeleteAsync(cancellation);
        db.Remove(subscription);
    }
}
