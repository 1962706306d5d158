using Microsoft.AspNetCore.Identity;

namespace LaBelleCerise.Accounts.Shoppers;

/// <summary>A passkey of a shopper.</summary>
internal sealed class ShopperPasskey : IdentityUserPasskey<Guid>;
