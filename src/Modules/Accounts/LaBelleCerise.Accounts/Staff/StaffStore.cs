using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;

namespace LaBelleCerise.Accounts.Staff;

/// <summary>Identity's own store on our tables of staff members.</summary>
internal sealed class StaffStore(AccountsDb db, IdentityErrorDescriber describer)
    : UserOnlyStore<StaffMember, AccountsDb, Guid, StaffOwnClaim, StaffLogin, StaffToken, StaffPasskey>(db, describer);
