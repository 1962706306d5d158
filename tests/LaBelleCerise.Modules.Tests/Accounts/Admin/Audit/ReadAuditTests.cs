using System.Net;

namespace LaBelleCerise.Modules.Tests.Accounts.Admin.Audit;

public sealed class ReadAuditTests(Shop shop) : IClassFixture<Shop>
{
    [Fact]
    [Promise("S60")]
    public async Task Who_looked_at_a_customer_stands_there_with_name_and_customer()
    {
        using var shopper = shop.NewVisitor();
        var email = await shopper.BecomeShopper();
        using var owner = shop.NewVisitor();
        await owner.SignInAsOwner();
        using var clerk = shop.NewVisitor();
        await owner.Hire(clerk, "orders", "Klara Kijkt");
        var customer = await clerk.Follow(await clerk.Get("/admin/customers?q=" + Uri.EscapeDataString(email)), "tbody a");

        var audit = await owner.Get("/admin/audit");

        var account = "account:" + customer.Url.Segments[^1];
        Assert.Contains(audit.All("tr"), r => r.TextContent.Contains("Klara Kijkt", StringComparison.Ordinal) && r.TextContent.Contains(account, StringComparison.Ordinal));
        Assert.DoesNotContain(email, audit.Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_right_stands_there_with_who_gave_it_and_why()
    {
        using var owner = shop.NewVisitor();
        await owner.SignInAsOwner();
        using var clerk = shop.NewVisitor();
        await owner.Hire(clerk, "finance", "Frank Cijfers");
        await owner.Give(await owner.Colleague("Frank Cijfers"), "accounts.customers", "vervangt Klara in mei");

        var row = (await owner.Get("/admin/audit")).All("tr").Single(r => r.TextContent.Contains("vervangt Klara in mei", StringComparison.Ordinal));

        Assert.Equal(["Frank Cijfers", "accounts.customers"], row.Children.Take(2).Select(c => c.TextContent));
        Assert.Contains("Olivia Owner", row.Children.Select(c => c.TextContent));
    }

    [Theory]
    [Promise("S60")]
    [InlineData("privacy", HttpStatusCode.OK)]
    [InlineData("orders", HttpStatusCode.Forbidden)]
    [InlineData("catalog", HttpStatusCode.Forbidden)]
    [InlineData("finance", HttpStatusCode.Forbidden)]
    public async Task Only_the_owner_and_who_watches_over_privacy_read_it(string role, HttpStatusCode expected)
    {
        using var clerk = shop.NewVisitor();
        var overview = await clerk.SignInAsStaffWith(role);

        Assert.Equal(expected, (await clerk.Get("/admin/audit")).Status);
        Assert.Equal(expected == HttpStatusCode.OK, overview.All("a[href='/admin/audit']").Count > 0);
    }
}
