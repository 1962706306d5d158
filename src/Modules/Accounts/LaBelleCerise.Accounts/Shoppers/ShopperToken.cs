using Microsoft.AspNetCore.Identity;

namespace LaBelleCerise.Accounts.Shoppers;

/// <summary>A token that Identity keeps for a shopper.</summary>
internal sealed class ShopperToken : IdentityUserToken<Guid>;
