using LaBelleCerise.Cookies.Choices;
using LaBelleCerise.Kernel.Web;
using Microsoft.Extensions.Options;

namespace LaBelleCerise.Cookies.Walks;

/// <summary>How the walker presents itself: to the shop's own name, with a choice cookie that was made for the walk and is kept nowhere.</summary>
internal sealed class WalkerIdentity(ChoiceCookie choices, IOptionsMonitor<ShopIdentity> shop, TimeProvider clock)
{
    /// <summary>The shop's host, with its port when it is not the usual one.</summary>
    public string Host => new Uri(shop.CurrentValue.BaseUrl).Authority;

    /// <summary>The Cookie header in a state; null before a choice.</summary>
    public string? CookieOf(WalkState state) => state switch
    {
        WalkState.Refused => $"{ChoiceCookie.Name}={choices.ValueOf(Guid.CreateVersion7(clock.GetUtcNow()), AllowedServices.None)}",
        WalkState.Accepted => $"{ChoiceCookie.Name}={choices.ValueOf(Guid.CreateVersion7(clock.GetUtcNow()), AllowedServices.All)}",
        _ => null,
    };
}
