using Microsoft.AspNetCore.Identity;

namespace LaBelleCerise.Accounts.Staff;

/// <summary>A passkey of a staff member.</summary>
internal sealed class StaffPasskey : IdentityUserPasskey<Guid>;
