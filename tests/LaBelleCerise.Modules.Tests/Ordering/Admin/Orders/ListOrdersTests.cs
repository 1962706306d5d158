using System.Net;

namespace LaBelleCerise.Modules.Tests.Ordering.Admin.Orders;

public sealed class ListOrdersTests(Shop shop) : IClassFixture<Shop>
{
    [Fact]
    public async Task Each_view_shows_what_is_to_be_done_there()
    {
        using var buyer = shop.NewVisitor();
        var unpaid = await buyer.Buy(await shop.List());
        using var other = shop.NewVisitor();
        var paid = await other.Buy(await shop.List());
        await shop.Pay(paid);
        using var staff = shop.NewVisitor();
        await staff.SignInAsStaffWith("orders");

        Assert.Equal((true, false), await Shows("ToPay"));
        Assert.Equal((false, true), await Shows("ToPack"));
        Assert.Equal((false, false), await Shows("ToShip"));
        Assert.Equal((false, false), await Shows("RefundDue"));
        Assert.Equal((true, true), await Shows("All"));

        async Task<(bool, bool)> Shows(string view) =>
            (await staff.Get($"/admin/orders?view={view}")).Text is var text ? (text.Contains(unpaid.Number, StringComparison.Ordinal), text.Contains(paid.Number, StringComparison.Ordinal)) : default;
    }

    [Fact]
    public async Task An_order_is_found_by_its_whole_number_or_mail_address_and_not_by_a_part()
    {
        using var buyer = shop.NewVisitor();
        var order = await buyer.Buy(await shop.List());
        using var staff = shop.NewVisitor();
        await staff.SignInAsStaffWith("orders");
        var list = await staff.Get("/admin/orders");

        var found = await staff.Submit(list, "form.filters", new { q = order.Number.ToLowerInvariant() });

        Assert.Equal(order.Number, Assert.Single(found.All("tbody th")).TextContent);
        Assert.Contains(order.Number, (await staff.Get("/admin/orders?q=An.Peeters@example.be")).Text, StringComparison.Ordinal);
        Assert.NotNull((await staff.Get("/admin/orders?q=peeters")).One("tbody .empty"));
        Assert.NotNull((await staff.Get($"/admin/orders?q={order.Number[..^1]}")).One("tbody .empty"));
    }

    [Fact]
    public async Task The_next_page_goes_on_after_the_last_order_and_a_made_up_place_does_no_harm()
    {
        using var buyer = shop.NewVisitor();
        var older = await buyer.Buy(await shop.List());
        await shop.Advance(TimeSpan.FromSeconds(1));
        using var other = shop.NewVisitor();
        var newer = await other.Buy(await shop.List());
        using var staff = shop.NewVisitor();
        await staff.SignInAsStaffWith("orders");

        var numbers = (await staff.Get("/admin/orders")).All("tbody th").Select(n => n.TextContent).ToList();
        var next = await staff.Get($"/admin/orders?after={newer.PlacedAt.UtcTicks}_{newer.Id:N}");

        Assert.True(numbers.IndexOf(newer.Number) < numbers.IndexOf(older.Number));
        Assert.Contains(older.Number, next.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(newer.Number, next.Text, StringComparison.Ordinal);
        foreach (var place in new[] { "x", "_", "-1_0", "9999999999999999999_" + Guid.NewGuid().ToString("N"), "1_2_3" })
        {
            Assert.Equal(HttpStatusCode.OK, (await staff.Get($"/admin/orders?after={place}")).Status);
        }
    }

    [Fact]
    public async Task Without_the_permission_orders_are_closed()
    {
        using var staff = shop.NewVisitor();
        await staff.SignInAsStaffWith("privacy");

        Assert.NotEqual(HttpStatusCode.OK, (await staff.Get("/admin/orders")).Status);
    }
}
