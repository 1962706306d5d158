using LaBelleCerise.Kernel.Announcements;

namespace LaBelleCerise.Accounts.Contracts;

/// <summary>An account needs a mail about its access.</summary>
/// <param name="RequestId">Unique per mail.</param>
/// <param name="Version">Always 1.</param>
/// <param name="ShopperId">The account; empty for an address that has none.</param>
/// <param name="LinkVersion">The version of the link token in the mail.</param>
/// <param name="Kind">prove-email, reset-password, already-registered, password-changed or account-ends.</param>
/// <param name="Culture">The language to write in.</param>
/// <param name="Email">Where to write.</param>
[WireName("accounts.account-mail-requested.v1")]
public sealed record AccountMailRequested(
    Guid RequestId, long Version, Guid ShopperId, int LinkVersion, string Kind, string Culture, string Email) : IAnnouncement
{
    Guid IAnnouncement.SubjectId => RequestId;
}
