using Microsoft.AspNetCore.Identity;

namespace LaBelleCerise.Accounts.Staff;

/// <summary>A token that Identity keeps for a staff member.</summary>
internal sealed class StaffToken : IdentityUserToken<Guid>;
