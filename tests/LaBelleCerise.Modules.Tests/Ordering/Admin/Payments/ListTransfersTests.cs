using System.Net;
using LaBelleCerise.Ordering.Orders;
using LaBelleCerise.Ordering.Transfers;

namespace LaBelleCerise.Modules.Tests.Ordering.Admin.Payments;

public sealed class ListTransfersTests(Shop shop) : IClassFixture<Shop>
{
    private const string Address = "/admin/payments/transfers";

    [Fact, Promise("S17")]
    public async Task Staff_find_an_order_by_message_or_amount_and_book_what_came_in()
    {
        var first = await Place(1250);
        var second = await Place(9999);
        using var staff = shop.NewVisitor();
        await staff.SignInAsStaffWith("finance");
        Assert.Contains(first.Number, (await staff.Get(Address)).Text, StringComparison.Ordinal);
        var found = await staff.Get($"{Address}?q={Uri.EscapeDataString(StructuredMessage.Printed(second.TransferMessage!))}");
        Assert.Equal(second.Number, Assert.Single(found.All("tbody th a")).TextContent);
        found = await staff.Get($"{Address}?q=17,45");
        Assert.Equal(first.Number, Assert.Single(found.All("tbody th a")).TextContent);

        var wrong = await staff.Submit(found, $"#t-{first.Id}", new { amount = "veel" });
        Assert.NotNull(wrong.One(".error-summary"));
        Assert.Equal("veel", wrong.One($"#a-{first.Id}").GetAttribute("value"));
        var little = await staff.Submit(wrong, $"#t-{first.Id}", new { amount = "10" });
        Assert.Contains("ontbreekt nog € 7,45", Page.Fold(little.One(".notice").TextContent), StringComparison.Ordinal);
        var done = await staff.Submit(little, $"#t-{first.Id}");
        Assert.Contains("is betaald", done.One(".notice--success").TextContent, StringComparison.Ordinal);
        Assert.Equal(OrderState.Paid, (await shop.OrdersOf(first.Lines[0].Sku)).Single().State);
        Assert.DoesNotContain(first.Number, string.Concat(done.All("tbody").Select(b => b.TextContent)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_may_not_see_payments_does_not_see_transfers()
    {
        using var packer = shop.NewVisitor();
        await packer.SignInAsStaffWith("orders");
        Assert.NotEqual(Address, (await packer.Get(Address)) is { Status: HttpStatusCode.OK } page ? page.Url.AbsolutePath : "");
    }

    private async Task<Order> Place(long price)
    {
        var sku = await shop.List(price);
        using var visitor = shop.NewVisitor();
        await visitor.Submit(await visitor.Review(sku), "form#place-order", new { PayWay = nameof(PayWay.Transfer) });
        return Assert.Single(await shop.OrdersOf(sku));
    }
}
