using System.Globalization;
using LaBelleCerise.Sandbox.MultiSafepay.Orders;
using LaBelleCerise.Sandbox.Pages;

namespace LaBelleCerise.Sandbox.MultiSafepay.HostedPage;

/// <summary>The provider's payment page: amount, method and one button per way that the payment can end.</summary>
internal static class HostedPageMarkup
{
    /// <summary>In the page only: the customer leaves, and nobody hears of it.</summary>
    public const string Close = "close";

    private static readonly string[] Outcomes =
        [OrderStatuses.Completed, OrderStatuses.Uncleared, OrderStatuses.Reserved, OrderStatuses.Declined, OrderStatuses.Void, OrderStatuses.Expired, Close];

    /// <summary>What the customer may press now: all of it at first, only a success after a failed try, the bank's answer while it looks at a payment.</summary>
    public static IEnumerable<string> OutcomesOf(OrderRecord order)
        => Outcomes.Where(outcome => outcome == Close || OrderStatuses.After(order.Status).Contains(outcome));

    public static IResult Pay(OrderRecord order, HostedTexts texts) => Frame(texts, texts["Title"], Markup.Of($"""
        <section class="due"><p class="label">{texts["Amount"]}</p><p class="amount">{Amount(order, texts)}</p><p>{order.Description}</p><p class="quiet">{texts["Order"]} {order.OrderId}</p></section>
        <form method="post" action="/multisafepay/pay/{order.SessionId}">
        <fieldset><legend>{texts["Method"]}</legend><div class="methods">{Methods(order, texts)}</div></fieldset>
        <fieldset><legend>{texts["Outcome"]}</legend><div class="outcomes">{OutcomesOf(order).Select(outcome => Markup.Of(
            $"<button name=\"outcome\" value=\"{outcome}\" class=\"outcome {outcome}\">{texts[outcome]}</button>"))}</div></fieldset>
        </form>
        """));

    public static IResult Closed(OrderRecord order, HostedTexts texts) => Frame(texts, texts["ClosedTitle"], Markup.Of(
        $"<h1>{texts["ClosedTitle"]}</h1><p>{texts["ClosedText"]}</p><p><a href=\"/multisafepay/pay/{order.SessionId}\">{texts["Reopen"]}</a></p>"));

    public static IResult Settled(OrderRecord order, HostedTexts texts)
    {
        var back = order.CancelUrl ?? order.RedirectUrl;
        return Frame(texts, texts["SettledTitle"], Markup.Of(
            $"<h1>{texts["SettledTitle"]}</h1><p>{texts["SettledText"]}</p>{(back is null ? Markup.Empty : Markup.Of($"<p><a href=\"{back}\">{texts["BackToShop"]}</a></p>"))}"));
    }

    public static IResult Unknown(HostedTexts texts) => Frame(texts, texts["UnknownTitle"], Markup.Of(
        $"<h1>{texts["UnknownTitle"]}</h1><p>{texts["UnknownText"]}</p>"));

    private static IResult Frame(HostedTexts texts, string title, Markup body) => PageShell.Page(texts.Language, title, "pay", Markup.Of(
        $"<p class=\"banner\">{texts["Banner"]}</p>\n<main class=\"sheet\">\n<p class=\"provider\">MultiSafepay · sandbox</p>\n{body}\n</main>"));

    private static IEnumerable<Markup> Methods(OrderRecord order, HostedTexts texts)
    {
        var offered = order.Gateway.Length > 0 && order.Status == OrderStatuses.Initialized
            ? Gateway.All.Where(method => method.Code == order.Gateway)
            : Gateway.All.Where(method => method.Code is not ("VISA" or "MASTERCARD" or "MAESTRO" or "AMEX"));
        return offered.Select((method, place) => Markup.Of(
            $"<label><input type=\"radio\" name=\"method\" value=\"{method.Code}\"{(place == 0 ? new Markup(" checked") : Markup.Empty)}> <span>{(method.Code is "CREDITCARD" or "BANKTRANS" ? texts[method.Code] : method.Name)}</span></label>"));
    }

    private static string Amount(OrderRecord order, HostedTexts texts)
    {
        var number = (order.AmountInCents / 100m).ToString("N2", texts.Money);
        return string.Create(CultureInfo.InvariantCulture, $"{(order.Currency == "EUR" ? "€" : order.Currency)} {number}");
    }
}
