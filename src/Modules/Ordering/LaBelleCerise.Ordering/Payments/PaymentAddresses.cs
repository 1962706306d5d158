using LaBelleCerise.Kernel.Security;
using LaBelleCerise.Kernel.Web;
using LaBelleCerise.Ordering.Payments.MultiSafepay;
using LaBelleCerise.Ordering.Payments.Notices;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Options;

namespace LaBelleCerise.Ordering.Payments;

/// <summary>The addresses that the provider gets from us: made from the shop's own address, never from the Host header.</summary>
internal sealed class PaymentAddresses(IOptionsMonitor<ShopIdentity> shop, IOptions<MultiSafepayOptions> options, LinkGenerator links, SignedTokens tokens)
{
    public const string ReturnPage = "/Payments/ReturnFromPayment";
    public const string StartPage = "/Payments/StartPayment";

    /// <summary>Where notices go.</summary>
    public string Notification => options.Value.NotificationUrl is { Length: > 0 } own ? own : Root + NoticeEndpoint.Path;

    /// <summary>Where the browser comes back: by an unguessable link, so that it needs no cookie (security S6).</summary>
    public string Return(string culture, Guid orderId, int linkVersion) =>
        Root + links.GetPathByPage(ReturnPage, values: new { culture, token = tokens.Create(PublicPages.OrderToken, orderId, linkVersion) });

    private string Root => shop.CurrentValue.BaseUrl.TrimEnd('/');
}
