using LaBelleCerise.Kernel.Announcements;

namespace LaBelleCerise.Consent.Contracts;

/// <summary>A person's data may from now on only be stored, or are free again: every module marks its rows and leaves its receipt (GDPR art. 18, ADR 0035).</summary>
/// <param name="CaseId">The case.</param>
/// <param name="Version">Which asking this is.</param>
/// <param name="AccountId">Their account, when it is proven to be theirs.</param>
/// <param name="Emails">Mailboxes that are proven to be theirs.</param>
/// <param name="OrderIds">Orders that were found to be theirs.</param>
/// <param name="OrderNumbers">The numbers of the same orders.</param>
/// <param name="IsOn">False when the restriction is lifted.</param>
[WireName("consent.restriction-wanted.v1")]
public sealed record RestrictionWanted(
    Guid CaseId, long Version, Guid? AccountId, IReadOnlyList<string> Emails, IReadOnlyList<Guid> OrderIds, IReadOnlyList<string> OrderNumbers, bool IsOn) : IAnnouncement
{
    Guid IAnnouncement.SubjectId => CaseId;
}
