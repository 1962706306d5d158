using LaBelleCerise.Kernel.Announcements;

namespace LaBelleCerise.Consent.Contracts;

/// <summary>A person is to be forgotten: every module removes what no law keeps and leaves its receipt in the file of the case (ADR 0035).</summary>
/// <param name="CaseId">The case.</param>
/// <param name="Version">Which asking this is; a later one knows more orders.</param>
/// <param name="AccountId">Their account, when it is proven to be theirs.</param>
/// <param name="Emails">Mailboxes that are proven to be theirs.</param>
/// <param name="OrderIds">Orders that were found to be theirs.</param>
/// <param name="OrderNumbers">The numbers of the same orders.</param>
/// <param name="Until">Only what was there by then; null for all. Set when a restored backup is made to forget them once more.</param>
[WireName("consent.erasure-wanted.v1")]
public sealed record ErasureWanted(
    Guid CaseId, long Version, Guid? AccountId, IReadOnlyList<string> Emails, IReadOnlyList<Guid> OrderIds, IReadOnlyList<string> OrderNumbers, DateTimeOffset? Until = null) : IAnnouncement
{
    Guid IAnnouncement.SubjectId => CaseId;
}
