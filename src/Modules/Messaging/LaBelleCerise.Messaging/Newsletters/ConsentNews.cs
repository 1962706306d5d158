using LaBelleCerise.Kernel.PersonalData;
using LaBelleCerise.Kernel.Security;
using LaBelleCerise.Messaging.Contracts;

namespace LaBelleCerise.Messaging.Newsletters;

/// <summary>Tells the ledger of each consent, one purpose at a time.</summary>
internal sealed class ConsentNews(MessagingDb db, SignedTokens tokens, SignUpForm form, TimeProvider clock)
{
    /// <summary>Given on the form that the subscription remembers.</summary>
    public void Given(Subscription subscription, string purpose)
    {
        var asked = subscription.Asked ?? throw new InvalidOperationException("Nobody said yes to a form that was never shown.");
        Announce(subscription, purpose, isGiven: true, asked.TextVersion, asked.Culture, purpose == NewsletterPurposes.Newsletter ? asked.Newsletter : asked.Measurement, asked.Form, asked.FormHash);
    }

    /// <summary>Taken back on a form.</summary>
    public void TakenBack(Subscription subscription, string purpose, string by, string shown) =>
        Announce(subscription, purpose, isGiven: false, form.TextVersion, subscription.Culture, shown, by, SignUpForm.HashOf(shown));

    private void Announce(Subscription s, string purpose, bool isGiven, string textVersion, string culture, string words, string by, string hash) =>
        db.Announce(new NewsletterConsentChanged(s.Id, s.Version, SubjectHash.Of(tokens, s.Email), purpose, isGiven, textVersion, culture, words, by, hash, clock.GetUtcNow()));
}
