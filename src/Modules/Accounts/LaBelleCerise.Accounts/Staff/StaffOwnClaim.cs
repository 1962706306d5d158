using Microsoft.AspNetCore.Identity;

namespace LaBelleCerise.Accounts.Staff;

/// <summary>A claim of Identity about a staff member.</summary>
internal sealed class StaffOwnClaim : IdentityUserClaim<Guid>;
