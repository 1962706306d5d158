using System.Net;

namespace LaBelleCerise.Modules.Tests.Accounts.Admin.Customers;

public sealed class ListCustomersTests(Shop shop) : IClassFixture<Shop>
{
    [Fact]
    public async Task The_list_shows_enough_to_recognise_a_customer_and_not_enough_to_copy_their_address()
    {
        using var shopper = shop.NewVisitor();
        var email = await shopper.BecomeShopper();
        var number = await NumberOf(shopper);
        using var unproven = shop.NewVisitor();
        await unproven.Register(ShopperSteps.NewEmail());
        using var owner = shop.NewVisitor();
        await owner.SignInAsOwner();

        var list = await owner.Get("/admin/customers");

        Assert.DoesNotContain(email, list.Body, StringComparison.OrdinalIgnoreCase);
        var line = list.All("tbody tr").Single(r => r.TextContent.Contains(number, StringComparison.Ordinal)).TextContent;
        Assert.Contains("an…@example.be", line, StringComparison.Ordinal);
        Assert.Contains("Bevestigd", line, StringComparison.Ordinal);
        Assert.Contains(list.All("tbody tr"), r => r.TextContent.Contains("Nog niet bevestigd", StringComparison.Ordinal));
    }

    [Fact]
    [Promise("S4")]
    public async Task A_whole_number_or_address_finds_its_customer_and_a_part_finds_nobody()
    {
        using var shopper = shop.NewVisitor();
        var email = await shopper.BecomeShopper();
        var number = await NumberOf(shopper);
        using var owner = shop.NewVisitor();
        await owner.SignInAsOwner();

        foreach (var typed in (string[])[number, number.ToLowerInvariant(), email, " " + email.ToUpperInvariant()])
        {
            Assert.Equal(number, Assert.Single((await Search(owner, typed)).All("tbody a")).TextContent);
        }

        foreach (var typed in (string[])[number[..7], "example.be", email[..10], "%", "' or 1=1 --"])
        {
            var page = await Search(owner, typed);
            Assert.Empty(page.All("tbody a"));
            Assert.Contains("Geen klanten", page.Text, StringComparison.Ordinal);
        }
    }

    [Theory]
    [Promise("S60")]
    [InlineData("orders", HttpStatusCode.OK)]
    [InlineData("privacy", HttpStatusCode.OK)]
    [InlineData("catalog", HttpStatusCode.Forbidden)]
    [InlineData("finance", HttpStatusCode.Forbidden)]
    public async Task Only_who_needs_customers_for_their_work_sees_them(string role, HttpStatusCode expected)
    {
        using var clerk = shop.NewVisitor();
        var overview = await clerk.SignInAsStaffWith(role);

        Assert.Equal(expected, (await clerk.Get("/admin/customers")).Status);
        Assert.Equal(expected == HttpStatusCode.OK, overview.All("a[href='/admin/customers']").Count > 0);
    }

    private static async Task<string> NumberOf(Visitor shopper) => (await shopper.Get("/nl/account")).One("#customer-number").TextContent;

    private static async Task<Page> Search(Visitor owner, string typed) => await owner.Submit(await owner.Get("/admin/customers"), "form.filters", new { q = typed });
}
