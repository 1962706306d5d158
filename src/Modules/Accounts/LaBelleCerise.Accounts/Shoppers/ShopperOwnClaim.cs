using Microsoft.AspNetCore.Identity;

namespace LaBelleCerise.Accounts.Shoppers;

/// <summary>A claim of Identity about a shopper.</summary>
internal sealed class ShopperOwnClaim : IdentityUserClaim<Guid>;
