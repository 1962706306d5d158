using System.Net;

namespace LaBelleCerise.Modules.Tests.Accounts.Admin.Customers;

public sealed class ShowCustomerTests(Shop shop) : IClassFixture<Shop>
{
    [Fact]
    [Promise("S4")]
    public async Task Staff_see_the_number_and_the_profile_that_the_customer_sees()
    {
        using var shopper = shop.NewVisitor();
        var email = await shopper.BecomeShopper();
        await shopper.Submit(await shopper.Get("/nl/account/gegevens"), "#profile", new { FirstName = "An", LastName = "Peeters", Phone = "057 12 34 56" });
        var account = await shopper.Submit(await shopper.Get("/nl/account/adres"), "#address", new { Recipient = "An Peeters", Street = "Rijselstraat", HouseNumber = "12", PostalCode = "8900", City = "Ieper" });
        using var clerk = shop.NewVisitor();
        await clerk.SignInAsStaffWith("orders");

        var page = await clerk.Follow(await clerk.Get("/admin/customers?q=" + Uri.EscapeDataString(email)), "tbody a");

        Assert.Equal(account.One("#customer-number").TextContent, page.One("h1").TextContent);
        foreach (var value in (string[])[email, "An Peeters", "057 12 34 56", "Rijselstraat 12", "8900 Ieper", "Bevestigd"])
        {
            Assert.Contains(value, page.Text, StringComparison.Ordinal);
        }

        Assert.Contains("no-store", page.Headers["Cache-Control"], StringComparison.Ordinal);
    }

    [Fact]
    [Promise("S60")]
    public async Task Without_the_right_a_customer_is_refused_and_without_session_the_door_opens()
    {
        using var shopper = shop.NewVisitor();
        var email = await shopper.BecomeShopper();
        using var owner = shop.NewVisitor();
        await owner.SignInAsOwner();
        var address = (await owner.Get("/admin/customers?q=" + Uri.EscapeDataString(email))).One("tbody a").GetAttribute("href")!;
        using var clerk = shop.NewVisitor();
        await clerk.SignInAsStaffWith("catalog");

        var refused = await clerk.Get(address);

        Assert.Equal(HttpStatusCode.Forbidden, refused.Status);
        Assert.DoesNotContain(email, refused.Body, StringComparison.Ordinal);
        Assert.Equal("/admin/sign-in", (await shopper.Get(address)).Url.AbsolutePath);
    }

    [Fact]
    public async Task Nobody_is_not_found()
    {
        using var owner = shop.NewVisitor();
        await owner.SignInAsOwner();

        Assert.Equal(HttpStatusCode.NotFound, (await owner.Get($"/admin/customers/{Guid.NewGuid()}")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await owner.Get("/admin/customers/nobody")).Status);
    }
}
