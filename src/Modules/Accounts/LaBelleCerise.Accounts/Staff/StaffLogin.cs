using Microsoft.AspNetCore.Identity;

namespace LaBelleCerise.Accounts.Staff;

/// <summary>A sign-in by another provider of a staff member.</summary>
internal sealed class StaffLogin : IdentityUserLogin<Guid>;
