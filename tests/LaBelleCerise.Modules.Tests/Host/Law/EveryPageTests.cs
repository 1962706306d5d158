using System.Net;
using AngleSharp.Html.Parser;
using LaBelleCerise.Modules.Tests.Messaging;
using LaBelleCerise.Modules.Tests.Ordering;

namespace LaBelleCerise.Modules.Tests.Host.Law;

/// <summary>What the law asks of every page and every mail alike (law W1, W3, W7, W23, W24).</summary>
public sealed class EveryPageTests(Shop shop) : IClassFixture<Shop>
{
    private static readonly string[] Identity = ["Media Service bv", "Stationsstraat 19", "8900 Ieper", "BE 0438.614.796", "RPR Gent, afdeling Ieper", "info@labellecerise.example", "+32 57 00 00 00"];

    [Fact]
    public async Task Every_public_page_says_who_we_are_ticks_nothing_beforehand_and_links_to_no_closed_platform()
    {
        using var visitor = shop.NewVisitor();
        var order = await visitor.Buy(await shop.List());
        await visitor.Add(await shop.List());
        await visitor.Submit(await visitor.Get("/nl/bestellen"), "form#details", Buying.Guest);
        List<string> pages = ["/nl/bestellen", "/nl/bestellen/nakijken", "/nl/bestellen/afhaalpunt", "/nl/bestaat-niet", shop.LinkTo(order), "/nl/zoeken?q=thee"];
        pages.AddRange(await Reachable(visitor));

        Assert.InRange(pages.Count, 60, 400);
        foreach (var address in pages)
        {
            var page = await visitor.Get(address);
            var footer = page.One("footer.site-footer").TextContent;
            Assert.All(Identity, fact => Assert.True(footer.Contains(fact, StringComparison.Ordinal), $"{address} hides {fact}"));
            Assert.Equal(5, page.All("nav[aria-labelledby=footer-terms] a").Count);
            Assert.True(page.All("input[type=checkbox][checked]:not([disabled])").Count == 0, $"{address} has something ticked");
            Assert.False(page.Body.Contains("ec.europa.eu/consumers/odr", StringComparison.OrdinalIgnoreCase), $"{address} links to the closed platform");
        }
    }

    [Theory]
    [InlineData("placed")]
    [InlineData("paid")]
    [InlineData("shipped")]
    [InlineData("lapsed")]
    [InlineData("cancelled")]
    [InlineData("reset-password")]
    public async Task Every_mail_says_who_we_are_and_leads_to_terms_and_complaints(string kind)
    {
        foreach (var culture in new[] { "nl", "fr", "de", "en" })
        {
            var email = $"{kind}-{culture}-wet@voorbeeld.be";
            await (kind switch
            {
                "placed" => shop.Announce("ordering", PostOffice.Placed(email, culture)),
                "paid" => shop.Announce("ordering", PostOffice.Paid(email, culture)),
                "shipped" => shop.Announce("ordering", PostOffice.Shipped(email, culture)),
                "lapsed" => shop.Announce("ordering", PostOffice.Lapsed(email, culture)),
                "cancelled" => shop.Announce("ordering", PostOffice.Cancelled(email, culture)),
                _ => shop.Announce("accounts", PostOffice.Account(email, kind, culture)),
            });
            var mail = Assert.Single(shop.MailsTo(email));
            var html = new HtmlParser().ParseDocument(mail.HtmlBody!);
            foreach (var text in new[] { mail.TextBody!, html.Body!.TextContent })
            {
                Assert.All(Identity, fact => Assert.Contains(fact, text, StringComparison.Ordinal));
                Assert.DoesNotContain("consumers/odr", text, StringComparison.OrdinalIgnoreCase);
            }

            using var reader = shop.NewVisitor();
            foreach (var link in html.QuerySelectorAll(".foot a[href^=http]").Select(a => new Uri(a.GetAttribute("href")!).AbsolutePath))
            {
                Assert.Equal(HttpStatusCode.OK, (await reader.Get(link)).Status);
            }

            Assert.Equal(4, html.QuerySelectorAll(".foot a[href^=http]").Length);
        }
    }

    [Theory]
    [InlineData("nl", "mandje/erbij", "mandje", "We leveren in België", "Bancontact")]
    [InlineData("fr", "panier/ajouter", "panier", "Nous livrons en Belgique", "Bancontact")]
    [InlineData("de", "warenkorb/dazu", "warenkorb", "Wir liefern nach Belgien", "Bancontact")]
    [InlineData("en", "basket/add", "basket", "We deliver in Belgium", "Bancontact")]
    public async Task From_the_basket_on_the_buyer_sees_where_we_deliver_and_how_to_pay(string culture, string add, string basket, string where, string how)
    {
        using var visitor = shop.NewVisitor();
        await visitor.Post($"/{culture}/{add}", [new("Sku", await shop.List()), new("Quantity", "1")]);
        var page = await visitor.Get($"/{culture}/{basket}");
        Assert.Contains(where, page.One("#limits").TextContent, StringComparison.Ordinal);
        Assert.Contains(how, page.One("#limits").TextContent, StringComparison.Ordinal);
        var checkout = await visitor.Follow(page, ".receipt a.button--large");
        Assert.Contains(where, checkout.One("#limits").TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Bancontact"), InlineData("VISA"), InlineData("PAYPAL"), InlineData("IDEAL"), InlineData("BANKTRANS")]
    public async Task However_it_is_paid_an_order_costs_what_the_review_said(string method)
    {
        using var visitor = shop.NewVisitor();
        var sku = await shop.List();
        var review = await visitor.Review(sku);
        await visitor.Submit(review, "form#place-order");
        var order = Assert.Single(await shop.OrdersOf(sku));
        var asked = (await shop.World.ProviderOrders()).Select(o => o!.ToJsonString()).Single(o => o.Contains(order.Number, StringComparison.Ordinal));
        await shop.Send(new LaBelleCerise.Ordering.Orders.MarkOrderPaid(order.Id, order.TotalInCents, "EUR", method, $"psp-{order.Number}", shop.Clock.GetUtcNow()));

        var paid = Assert.Single(await shop.OrdersOf(sku));
        Assert.Contains($"\"amount\":{order.TotalInCents}", asked, StringComparison.Ordinal);
        Assert.Equal((1745, 1745, 0, method), (order.TotalInCents, paid.TotalInCents, paid.RefundDueInCents, paid.PaymentMethod));
        Assert.Equal(review.One("[name=SeenTotal]").GetAttribute("value"), paid.Amounts.TotalInCents.ToString(System.Globalization.CultureInfo.InvariantCulture));
    }

    /// <summary>Every page that links lead to from the four home pages, two steps deep; each kind of product page once.</summary>
    private static async Task<List<string>> Reachable(Visitor visitor)
    {
        HashSet<string> seen = ["/nl", "/fr", "/de", "/en"];
        var ahead = new Queue<(string Address, int Step)>(seen.Select(a => (a, 0)));
        while (ahead.TryDequeue(out var at))
        {
            var page = await visitor.Get(at.Address);
            foreach (var link in at.Step == 2 ? [] : page.All("a[href^='/']").Select(a => a.GetAttribute("href")!.Split('#')[0]))
            {
                if (!link.Contains('?', StringComparison.Ordinal) && !link.StartsWith("/admin", StringComparison.Ordinal) && IsNew(seen, link))
                {
                    ahead.Enqueue((link, at.Step + 1));
                }
            }
        }

        return [.. seen];
    }

    private static bool IsNew(HashSet<string> seen, string link) =>
        (!link.Contains("/p/", StringComparison.Ordinal) || seen.Count(s => s.Contains("/p/", StringComparison.Ordinal)) < 12) && seen.Add(link);
}
