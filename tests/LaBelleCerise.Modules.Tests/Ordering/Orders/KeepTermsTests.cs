using System.Net;
using LaBelleCerise.Ordering.Terms;

namespace LaBelleCerise.Modules.Tests.Ordering.Orders;

public sealed class KeepTermsTests(Shop shop) : IClassFixture<Shop>
{
    [Fact]
    public async Task Whoever_has_the_link_of_an_order_gets_the_terms_of_that_order_also_when_newer_ones_count()
    {
        using var visitor = shop.NewVisitor();
        var order = await visitor.Buy(await shop.List());
        await Terms.Texts.Publish(shop, TextKind.TermsOfSale, "Een nieuwe regel.");

        var links = (await visitor.Get(shop.LinkTo(order))).All("#papers a").Select(a => a.GetAttribute("href")!).ToList();
        var terms = await visitor.Get(links[0]);
        var form = await visitor.Get(links[1]);

        Assert.Equal(2, links.Count);
        Assert.Contains("attachment", terms.Headers["Content-Disposition"], StringComparison.Ordinal);
        Assert.Contains("Herroepingsrecht voor consumenten", terms.Body, StringComparison.Ordinal);
        Assert.DoesNotContain("Een nieuwe regel.", terms.Body, StringComparison.Ordinal);
        Assert.Contains("Doorhalen wat niet van toepassing is", form.Body, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await visitor.Get(links[1].Replace("paper=1", "paper=7", StringComparison.Ordinal))).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await visitor.Get("/nl/bestelling/verzonnen/voorwaarden")).Status);
    }
}
