using LaBelleCerise.Kernel.Announcements;

namespace LaBelleCerise.Consent.Contracts;

/// <summary>Someone objected to marketing (GDPR art. 21(3)): absolute, at once, and for an address that was never subscribed too.</summary>
/// <param name="CaseId">The rights case.</param>
/// <param name="Version">Always 1.</param>
/// <param name="Email">The address that must not be mailed.</param>
/// <param name="At">When.</param>
/// <param name="IsObjection">False when a restored backup had forgotten that they unsubscribed.</param>
[WireName("consent.marketing-objected.v1")]
public sealed record MarketingObjected(Guid CaseId, long Version, string Email, DateTimeOffset At, bool IsObjection = true) : IAnnouncement
{
    Guid IAnnouncement.SubjectId => CaseId;
}
