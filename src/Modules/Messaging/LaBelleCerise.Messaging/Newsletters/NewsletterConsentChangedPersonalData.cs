using LaBelleCerise.Kernel.PersonalData;
using LaBelleCerise.Messaging.Contracts;

namespace LaBelleCerise.Messaging.Newsletters;

/// <summary>The announcement on its way to the ledger: a keyed hash stands for the address.</summary>
internal sealed class NewsletterConsentChangedPersonalData : RegisterOf<NewsletterConsentChanged>
{
    public NewsletterConsentChangedPersonalData()
    {
        var transit = new Treatment(Purpose.ConsentProof, LawfulBasis.LegalObligation, Retention.Transit, nameof(NewsletterConsentChanged.At), Erasure.KeepByLaw);
        IsNotExported(transit, DataCategory.Consent, c => c.SubjectHash);
        Is(transit, DataCategory.Consent, c => c.SubscriptionId, c => c.Purpose, c => c.IsGiven, c => c.TextVersion, c => c.Culture, c => c.At);
        IsNotPersonal(c => c.Version, c => c.Words, c => c.Form, c => c.FormHash);
    }
}
