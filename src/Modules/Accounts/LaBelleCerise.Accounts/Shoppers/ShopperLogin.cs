using Microsoft.AspNetCore.Identity;

namespace LaBelleCerise.Accounts.Shoppers;

/// <summary>A sign-in by another provider of a shopper.</summary>
internal sealed class ShopperLogin : IdentityUserLogin<Guid>;
