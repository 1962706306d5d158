using System.Net;
using LaBelleCerise.Kernel.Security;
using LaBelleCerise.Kernel.Web;
using Microsoft.Extensions.DependencyInjection;

namespace LaBelleCerise.Modules.Tests.Ordering.Orders;

public sealed class FollowOrderTests(Shop shop) : IClassFixture<Shop>
{
    [Fact]
    public async Task The_link_shows_the_order_in_another_browser_and_keeps_to_itself()
    {
        var sku = await shop.List();
        using var buyer = shop.NewVisitor();
        var order = await buyer.Buy(sku);
        using var phone = shop.NewVisitor();

        var page = await phone.Get(shop.LinkTo(order));

        Assert.Contains(order.Number, page.Text, StringComparison.Ordinal);
        Assert.Contains("Betaal nu", page.Text, StringComparison.Ordinal);
        Assert.Equal("no-store", page.Headers["Cache-Control"]);
        Assert.Equal("no-referrer", page.Headers["Referrer-Policy"]);
        Assert.Contains("noindex", page.Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Foreign_tampered_and_revoked_links_are_not_found()
    {
        var sku = await shop.List();
        using var visitor = shop.NewVisitor();
        var order = await visitor.Buy(sku);
        var tokens = shop.Services.GetRequiredService<SignedTokens>();
        var good = tokens.Create(PublicPages.OrderToken, order.Id, order.LinkVersion);
        Assert.Equal(HttpStatusCode.OK, (await visitor.Get("/nl/bestelling/" + good)).Status);

        foreach (var bad in new[]
        {
            "x" + good[1..], good[..^2], tokens.Create("basket", order.Id, order.LinkVersion), tokens.Create(PublicPages.OrderToken, order.Id, order.LinkVersion + 1),
            tokens.Create(PublicPages.OrderToken, Guid.NewGuid(), 1), order.Number, order.Id.ToString(),
        })
        {
            Assert.Equal(HttpStatusCode.NotFound, (await visitor.Get("/nl/bestelling/" + bad)).Status);
        }
    }
}
