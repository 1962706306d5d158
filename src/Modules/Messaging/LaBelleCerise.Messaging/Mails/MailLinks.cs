using LaBelleCerise.Kernel.Security;
using LaBelleCerise.Kernel.Web;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Options;

namespace LaBelleCerise.Messaging.Mails;

/// <summary>Absolute links for mails: from the configured address of the shop, never from a request's Host header (security R7).</summary>
internal sealed class MailLinks(LinkGenerator links, SignedTokens tokens, IOptionsMonitor<ShopIdentity> shop)
{
    // Tokens tell upper from lower case, so the shop's lower-case addresses must not touch them.
    private static readonly LinkOptions AsWritten = new() { LowercaseUrls = false };

    public string ToPage(string page, string culture) => Absolute(page, new RouteValueDictionary { ["culture"] = culture });

    public string ToOrder(string page, string culture, Guid order, int linkVersion) =>
        Absolute(page, new RouteValueDictionary { ["culture"] = culture, ["token"] = OrderToken(order, linkVersion) });

    public string ToAccount(string page, string purpose, string culture, Guid shopper, int linkVersion) =>
        Absolute(page, new RouteValueDictionary { ["culture"] = culture, ["token"] = tokens.Create(purpose, shopper, linkVersion) });

    public string ToCase(string culture, Guid rightsCase, int linkVersion) =>
        Absolute(PublicPages.FollowCase, new RouteValueDictionary { ["culture"] = culture, ["token"] = tokens.Create(PublicPages.RightsCaseToken, rightsCase, linkVersion) });

    /// <summary>The token that stands in an order's links.</summary>
    public string OrderToken(Guid order, int linkVersion) => tokens.Create(PublicPages.OrderToken, order, linkVersion);

    private string Absolute(string page, RouteValueDictionary values) =>
        links.GetPathByPage(page, handler: null, values, options: AsWritten) is { } path
            ? shop.CurrentValue.BaseUrl.TrimEnd('/') + path
            : throw new InvalidOperationException($"The page {page} that mails link to does not exist.");
}
