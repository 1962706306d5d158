using LaBelleCerise.Kernel.PersonalData;
using LaBelleCerise.Kernel.PersonalData.Imports;

namespace LaBelleCerise.Messaging.Newsletters;

/// <summary>One address and what its owner allowed. The ledger of Consent is the proof; this is the copy that we act on.</summary>
internal sealed class Subscription : IPersonRecord
{
    private Subscription()
    {
    }

    public Guid Id { get; private set; }

    /// <summary>Lower case; there is one row per address.</summary>
    public string Email { get; private set; } = "";

    public string Culture { get; private set; } = "";

    public SubscriptionState State { get; private set; }

    /// <summary>Whether the second box was ticked.</summary>
    public bool WantsMeasurement { get; private set; }

    /// <summary>What was asked, word for word; null until somebody filled in a form.</summary>
    public AskedWords? Asked { get; private set; }

    /// <summary>When the address was last asked to confirm.</summary>
    public DateTimeOffset AskedAt { get; private set; }

    public DateTimeOffset? ConfirmedAt { get; private set; }

    /// <summary>The version in the links of mails.</summary>
    public int LinkVersion { get; private set; }

    /// <summary>Raised by every change.</summary>
    public long Version { get; private set; }

    /// <summary>The place in the ledger of the consent to the newsletter; null while Consent has not recorded it, and then nothing is sent.</summary>
    public long? NewsletterEntry { get; private set; }

    /// <summary>The same for measurement.</summary>
    public long? MeasurementEntry { get; private set; }

    /// <summary>Where an imported address came from, as the file said.</summary>
    public string? Origin { get; private set; }

    /// <summary>When the address was given there.</summary>
    public DateOnly? OriginDate { get; private set; }

    /// <summary>Whether the address came from someone else after the day on which all readers of before were asked (promise S52).</summary>
    public bool IsFromSomeoneElse => OriginDate > NewsletterLimits.LastLegacyDay;

    public PersonSource Source { get; private set; }

    public DateTimeOffset CollectedAt { get; private set; }

    public bool IsRestricted { get; private set; }

    public static Subscription Ask(string email, string culture, bool wantsMeasurement, AskedWords asked, DateTimeOffset now)
    {
        var subscription = New(email, culture, PersonSource.Newsletter, now);
        subscription.AskAgain(culture, wantsMeasurement, asked, now);
        return subscription;
    }

    /// <summary>From a list of before May 2018: asked when staff say so. From someone else: told at once (GDPR art. 14), and nothing follows without a yes.</summary>
    public static Subscription Import(ImportedPerson person, DateTimeOffset now)
    {
        var subscription = New(person.Email, person.Culture, person.Source, now);
        (subscription.Origin, subscription.OriginDate, subscription.Version) = (person.Origin, person.GivenOn, 1);
        subscription.State = subscription.IsFromSomeoneElse ? SubscriptionState.LegacyDue : SubscriptionState.Legacy;
        return subscription;
    }

    /// <summary>The form was filled in, for the first time or once more.</summary>
    public void AskAgain(string culture, bool wantsMeasurement, AskedWords asked, DateTimeOffset now)
    {
        (Culture, WantsMeasurement, Asked, AskedAt) = (culture, wantsMeasurement, asked, now);
        // An old address that is typed into the form keeps what it is until its mailbox says yes.
        Version++;
    }

    /// <summary>The mailbox said yes.</summary>
    public void Confirm(DateTimeOffset now)
    {
        (State, ConfirmedAt) = (SubscriptionState.Confirmed, now);
        Version++;
    }

    public void Measure(bool allowed, AskedWords asked)
    {
        (WantsMeasurement, Asked) = (allowed, asked);
        // Taken back counts at once; given counts when the ledger has it.
        MeasurementEntry = allowed ? MeasurementEntry : null;
        Version++;
    }

    public void Speak(string culture)
    {
        Culture = culture;
        Version++;
    }

    /// <summary>The question to an old subscriber is on its way.</summary>
    public void AskLegacy(DateTimeOffset now)
    {
        (State, AskedAt) = (SubscriptionState.LegacyAsked, now);
        Version++;
    }

    /// <summary>The ledger has the consent to the newsletter; true when it is the first time.</summary>
    public bool KeepNewsletterEntry(long place)
    {
        var isFirst = NewsletterEntry is null;
        NewsletterEntry = Math.Max(place, NewsletterEntry ?? 0);
        return isFirst;
    }

    /// <summary>The ledger has the consent to measurement, or its end.</summary>
    public void KeepMeasurementEntry(long place, bool isGiven) => MeasurementEntry = isGiven && WantsMeasurement ? Math.Max(place, MeasurementEntry ?? 0) : MeasurementEntry > place ? MeasurementEntry : null;

    private static Subscription New(string email, string culture, PersonSource source, DateTimeOffset now) => new()
    {
        Id = Guid.CreateVersion7(now),
        Email = email.Trim().ToLowerInvariant(),
        Culture = culture,
        State = SubscriptionState.Asked,
        AskedAt = now,
        LinkVersion = 1,
        Source = source,
        CollectedAt = now,
    };
}
