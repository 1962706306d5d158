using LaBelleCerise.Kernel.PersonalData;
using LaBelleCerise.Messaging.Mails;
using Microsoft.EntityFrameworkCore;

namespace LaBelleCerise.Messaging.Newsletters;

/// <summary>Ends a subscription at once: the ledger is told, the address goes, its keyed hash stays so that nobody brings it back (promise S53, law P13).</summary>
internal sealed class SubscriptionEnds(MessagingDb db, ConsentNews news, Suppressions suppressions, SignUpForm form)
{
    /// <param name="subscription">The subscription; it is removed.</param>
    /// <param name="by">The form that said so.</param>
    /// <param name="shown">What that form said.</param>
    /// <param name="isObjection">True for an objection to marketing.</param>
    /// <param name="cancellation">Ends the wait.</param>
    public async Task End(Subscription subscription, string by, string shown, bool isObjection, CancellationToken cancellation)
    {
        TakeBack(subscription, by, shown);
        await suppressions.Add(subscription.Email, isObjection, cancellation);
        // Those that wait must not leave, and those that left still name the address.
        await db.Open<Mail>(Opening.ByLaw(Purpose.Newsletter)).Where(m => m.SubjectId == subscription.Id).ExecuteDeleteAsync(cancellation);
        db.Remove(subscription);
    }

    /// <summary>Someone is forgotten: the ledger is told that the consent ended with it, and the keyed hash stays, so that no list brings them back. The rows go with the erasure itself.</summary>
    public async Task Forgotten(IReadOnlyList<string> emails, CancellationToken cancellation)
    {
        var addresses = emails.Select(e => e.Trim().ToLowerInvariant()).ToList();
        foreach (var subscription in await db.Open<Subscription>(Opening.ByLaw(Purpose.Newsletter)).Where(s => addresses.Contains(s.Email)).ToListAsync(cancellation))
        {
            TakeBack(subscription, NewsletterForms.Erasure, form.WithdrawalIn(subscription.Culture));
            await suppressions.Add(subscription.Email, isObjection: false, cancellation);
        }
    }

    private void TakeBack(Subscription subscription, string by, string shown)
    {
        if (subscription.State != SubscriptionState.Confirmed)
        {
            return;
        }

        news.TakenBack(subscription, NewsletterPurposes.Newsletter, by, shown);
        if (subscription.WantsMeasurement)
        {
            news.TakenBack(subscription, NewsletterPurposes.Measurement, by, shown);
        }
    }
}
