using LaBelleCerise.Kernel.Announcements;

namespace LaBelleCerise.Messaging.Contracts;

/// <summary>Someone gave or took back a consent about the newsletter; one announcement per purpose.</summary>
/// <param name="SubscriptionId">The subscription; it proves the consent and carries no address.</param>
/// <param name="Version">The subscription's version.</param>
/// <param name="SubjectHash">Keyed hash of the address.</param>
/// <param name="Purpose">newsletter or newsletter-measurement.</param>
/// <param name="IsGiven">False for taken back.</param>
/// <param name="TextVersion">Which wording was shown.</param>
/// <param name="Culture">In which language.</param>
/// <param name="Words">The exact words.</param>
/// <param name="Form">Which form was sent.</param>
/// <param name="FormHash">SHA-256 of the bytes of the form as it was shown.</param>
/// <param name="At">When.</param>
[WireName("messaging.newsletter-consent-changed.v1")]
public sealed record NewsletterConsentChanged(
    Guid SubscriptionId, long Version, string SubjectHash, string Purpose, bool IsGiven, string TextVersion, string Culture, string Words, string Form, string FormHash, DateTimeOffset At) : IAnnouncement
{
    Guid IAnnouncement.SubjectId => SubscriptionId;
}
