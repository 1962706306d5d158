using LaBelleCerise.Kernel.Announcements;

namespace LaBelleCerise.Accounts.Contracts;

/// <summary>A shopper proved that a mailbox is theirs; guest orders of that address may appear in the account.</summary>
/// <param name="ShopperId">The account.</param>
/// <param name="Version">The account's version.</param>
/// <param name="Email">The proven address, lower case.</param>
[WireName("accounts.email-proven.v1")]
public sealed record EmailProven(Guid ShopperId, long Version, string Email) : IAnnouncement
{
    Guid IAnnouncement.SubjectId => ShopperId;
}
