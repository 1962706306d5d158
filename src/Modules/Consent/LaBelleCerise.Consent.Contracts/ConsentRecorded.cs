using LaBelleCerise.Kernel.Announcements;

namespace LaBelleCerise.Consent.Contracts;

/// <summary>A consent stands in the ledger: whoever acts on it keeps this, and acts on nothing that was not recorded.</summary>
/// <param name="EvidenceId">What proves it: the subscription.</param>
/// <param name="Version">Its place in the ledger; a later place is the newer word.</param>
/// <param name="Purpose">For what.</param>
/// <param name="IsGiven">False for taken back.</param>
/// <param name="At">When it was given or taken back.</param>
[WireName("consent.consent-recorded.v1")]
public sealed record ConsentRecorded(Guid EvidenceId, long Version, string Purpose, bool IsGiven, DateTimeOffset At) : IAnnouncement
{
    Guid IAnnouncement.SubjectId => EvidenceId;
}
