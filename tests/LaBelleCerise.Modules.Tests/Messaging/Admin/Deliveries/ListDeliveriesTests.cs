namespace LaBelleCerise.Modules.Tests.Messaging.Admin.Deliveries;

public sealed class ListDeliveriesTests(Shop shop) : IClassFixture<Shop>
{
    [Fact]
    public async Task A_delivery_that_fails_stands_with_its_error_and_is_tried_again_on_the_button()
    {
        await shop.Announce("ordering", PostOffice.Again("bezorg@voorbeeld.be", "no-such-kind", Guid.CreateVersion7(), 1));
        using var staff = await shop.Staff();
        var list = await staff.Get("/admin/deliveries");
        var row = Page.Fold(list.One("tbody tr").TextContent);
        Assert.Contains("ordering.order-mail-requested.v1 ordering messaging", row, StringComparison.Ordinal);
        Assert.Contains("InvalidOperationException in LaBelleCerise.Messaging", row, StringComparison.Ordinal);
        Assert.Contains("1 pogingen", row, StringComparison.Ordinal);
        Assert.DoesNotContain("bezorg@voorbeeld.be", list.Body, StringComparison.Ordinal);

        await staff.Submit(list, "tbody form");
        await shop.Settle();
        // The count began anew with the button, and the try failed once more.
        Assert.Contains("1 pogingen", (await staff.Get("/admin/deliveries")).Text, StringComparison.Ordinal);

        for (var i = 0; i < 10; i++)
        {
            await shop.Advance(TimeSpan.FromHours(7));
            await shop.Settle();
        }

        using var later = await shop.Staff();
        Assert.Contains("vastgelopen", (await later.Get("/admin/deliveries")).Text, StringComparison.Ordinal);
        Assert.Contains("1", (await later.Get("/admin")).One(".widget--bad").TextContent, StringComparison.Ordinal);
    }
}
