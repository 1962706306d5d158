using LaBelleCerise.Kernel.Web;
using LaBelleCerise.Ordering.Delivery;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Options;

namespace LaBelleCerise.Ordering.Terms;

/// <summary>What the placeholders of texts stand for, read from the settings at each showing: a text never contradicts them.</summary>
internal sealed class TextFacts(
    IOptionsMonitor<ShopIdentity> identity, DeliveryOffer delivery, IOptionsMonitor<OrderingOptions> options, LinkGenerator links, IStringLocalizer<TextFacts> texts)
{
    /// <summary>Every placeholder with its Markdown in a language; a page's path ends on Page and is an address for a link.</summary>
    public IReadOnlyDictionary<string, string> In(string culture) => TextCulture.Write(culture, () =>
    {
        var shop = identity.CurrentValue;
        var facts = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["Shop"] = TextMarkup.Plain(shop.Name),
            ["Company"] = TextMarkup.Plain(shop.Company),
            ["Street"] = TextMarkup.Plain(shop.Street),
            ["PostalCode"] = TextMarkup.Plain(shop.PostalCode),
            ["City"] = TextMarkup.Plain(shop.City),
            ["VatNumber"] = TextMarkup.Plain(shop.VatNumber),
            ["Register"] = TextMarkup.Plain(shop.LegalRegister),
            ["Email"] = $"[{TextMarkup.Plain(shop.Email)}](mailto:{shop.Email})",
            ["Phone"] = $"[{TextMarkup.Plain(shop.Phone)}](tel:{shop.Phone.Replace(" ", "", StringComparison.Ordinal)})",
            ["Iban"] = TextMarkup.Plain(shop.Iban),
            ["Website"] = $"[{TextMarkup.Plain(new Uri(shop.BaseUrl).Authority)}]({shop.BaseUrl})",
            ["DeliveryWays"] = string.Join('\n', delivery.Ways().Select(way => "- " + TextMarkup.Plain(way))),
            ["DeliveryCountries"] = TextMarkup.Plain(delivery.Countries()),
            ["FreeDelivery"] = TextMarkup.Plain(delivery.FreeFrom()),
            ["PaymentWays"] = TextMarkup.Plain(delivery.PaymentWays()),
            ["TimeToPay"] = TextMarkup.Plain(Duration(options.CurrentValue.TimeToPay)),
        };
        foreach (var (name, page) in Pages)
        {
            facts[name] = Address(page, culture);
        }

        return (IReadOnlyDictionary<string, string>)facts;
    });

    private static IReadOnlyList<(string Name, string Page)> Pages { get; } =
    [
        ("TermsPage", PublicPages.TermsOfSale), ("WithdrawalFormPage", PublicPages.WithdrawalForm), ("DeliveryPage", PublicPages.DeliveryAndReturns),
        ("GuaranteePage", PublicPages.LegalGuarantee), ("ComplaintsPage", PublicPages.Complaints), ("AccessibilityPage", PublicPages.Accessibility),
        ("ContactPage", PublicPages.Contact), ("PrivacyPage", PublicPages.Privacy),
    ];

    /// <summary>In the largest unit that says it exactly.</summary>
    private string Duration(TimeSpan time) => time switch
    {
        { TotalDays: >= 2 } when time.Ticks % TimeSpan.TicksPerDay == 0 => texts["Days", time.TotalDays],
        { TotalHours: >= 2 } when time.Ticks % TimeSpan.TicksPerHour == 0 => texts["Hours", time.TotalHours],
        _ => texts["Minutes", Math.Ceiling(time.TotalMinutes)],
    };

    private string Address(string page, string culture) =>
        identity.CurrentValue.BaseUrl.TrimEnd('/') + (links.GetPathByPage(page, handler: null, new RouteValueDictionary { ["culture"] = culture })
            ?? throw new InvalidOperationException($"The page {page} that texts link to does not exist."));
}
