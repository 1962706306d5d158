using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;

namespace LaBelleCerise.Accounts.Shoppers;

/// <summary>Identity's own store on our tables of shoppers.</summary>
internal sealed class ShopperStore(AccountsDb db, IdentityErrorDescriber describer)
    : UserOnlyStore<Shopper, AccountsDb, Guid, ShopperOwnClaim, ShopperLogin, ShopperToken, ShopperPasskey>(db, describer);
