using System.Net;
using LaBelleCerise.Kernel.Security;
using LaBelleCerise.Kernel.Web;
using Microsoft.Extensions.DependencyInjection;

namespace LaBelleCerise.Modules.Tests.Ordering.Withdrawals;

public sealed class ShowReceiptTests(Shop shop) : IClassFixture<Shop>
{
    [Fact]
    public async Task It_opens_by_its_own_link_only_and_keeps_to_itself()
    {
        var order = await shop.Deliver(await shop.List());
        using var guest = shop.NewGuest();
        var receipt = await guest.Withdraw(order);
        var token = receipt.Url.Segments[^1];

        Assert.Contains(order.Number, (await guest.Get($"/fr/retractation/{token}")).Text, StringComparison.Ordinal);
        Assert.Equal("no-referrer", receipt.Headers["Referrer-Policy"]);
        Assert.Contains("noindex", receipt.Body, StringComparison.Ordinal);
        var made = Assert.Single(await shop.WithdrawalsOf(order));
        foreach (var bad in new[] { "x" + token[1..], made.Id.ToString(), shop.Services.GetRequiredService<SignedTokens>().Create(PublicPages.OrderToken, made.Id, 1) })
        {
            Assert.Equal(HttpStatusCode.NotFound, (await guest.Get($"/nl/herroeping/{bad}")).Status);
        }
    }

    [Fact]
    public async Task It_says_what_goes_back_by_when_and_until_when_to_send()
    {
        var order = await shop.Deliver(await shop.List());
        using var guest = shop.NewGuest();
        var receipt = await guest.Withdraw(order);
        var made = Assert.Single(await shop.WithdrawalsOf(order));

        Assert.Contains(made.SendBackBy.ToString("d MMMM yyyy", System.Globalization.CultureInfo.GetCultureInfo("nl-BE")), receipt.Text, StringComparison.Ordinal);
        Assert.Contains(new LaBelleCerise.Kernel.Amounts.Money(order.TotalInCents).ToString(), receipt.One("main").TextContent, StringComparison.Ordinal);
    }
}
