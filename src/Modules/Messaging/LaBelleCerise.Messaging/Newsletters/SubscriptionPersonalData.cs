using LaBelleCerise.Kernel.PersonalData;

namespace LaBelleCerise.Messaging.Newsletters;

/// <summary>Subscriptions: the address, its language and what was allowed (promise S49).</summary>
internal sealed class SubscriptionPersonalData : RegisterOf<Subscription>
{
    public SubscriptionPersonalData()
    {
        var newsletter = new Treatment(Purpose.Newsletter, LawfulBasis.Consent, Retention.Newsletter, nameof(Subscription.CollectedAt), Erasure.Delete, Recipient.MailHost, Recipient.Hosting);
        var measurement = new Treatment(Purpose.NewsletterMeasurement, LawfulBasis.Consent, Retention.Newsletter, nameof(Subscription.CollectedAt), Erasure.Delete, Recipient.Hosting);
        FoundBy(SubjectKey.Email, s => s.Email);
        Is(newsletter, DataCategory.Contact, s => s.Email, s => s.Culture);
        Is(newsletter, DataCategory.Consent, s => s.State, s => s.AskedAt, s => s.ConfirmedAt, s => s.NewsletterEntry, s => s.Origin, s => s.OriginDate);
        Is(measurement, DataCategory.Consent, s => s.WantsMeasurement, s => s.MeasurementEntry);
        IsNotPersonal(s => s.Id, s => s.LinkVersion, s => s.Version, s => s.Source, s => s.CollectedAt, s => s.IsRestricted);
    }
}
