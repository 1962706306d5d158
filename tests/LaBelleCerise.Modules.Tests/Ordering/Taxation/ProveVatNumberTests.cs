using LaBelleCerise.Modules.Tests.Messaging;
using LaBelleCerise.Ordering.Amounts;
using LaBelleCerise.Ordering.Orders;
using LaBelleCerise.Ordering.Taxation;

namespace LaBelleCerise.Modules.Tests.Ordering.Taxation;

public sealed class ProveVatNumberTests(ShopThatSendsToGermany shop) : IClassFixture<ShopThatSendsToGermany>
{
    [Fact, Behaviour(18)]
    public async Task While_vies_is_away_vat_is_charged_and_a_later_yes_gives_it_back_once()
    {
        using var visitor = shop.NewVisitor();
        var order = await Unproven(visitor, "DE136695976");
        Assert.Equal((VatTreatment.Domestic, 1210L + order.ShippingInCents), (order.Treatment, order.TotalInCents));

        await shop.World.Fault("vies", "check", "error500");
        await shop.RunJob("ordering.ask-vies-again");
        Assert.Equal((VatAnswer.Unknown, 0L), await Standing(order));
        await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => shop.RunJob("ordering.ask-vies-again")));

        Assert.Equal((VatAnswer.Valid, OrderAmounts.VatWithin(order.TotalInCents, 2100)), await Standing(order));
        Assert.Contains("Btw-nummer geldig volgens VIES", (await visitor.Get(shop.LinkTo(order))).Text, StringComparison.Ordinal);
        using var staff = await shop.Staff();
        Assert.Contains(order.Number, (await staff.Get("/admin/orders?view=RefundDue")).Text, StringComparison.Ordinal);
    }

    [Fact, Behaviour(18)]
    public async Task A_later_no_leaves_the_vat_where_it_is()
    {
        using var visitor = shop.NewVisitor();
        var order = await Unproven(visitor, "DE099902000");
        await shop.RunJob("ordering.ask-vies-again");
        Assert.Equal((VatAnswer.Invalid, 0L), await Standing(order));
    }

    [Fact]
    public async Task An_answer_of_weeks_later_proves_nothing_about_the_sale()
    {
        using var visitor = shop.NewVisitor();
        var order = await Unproven(visitor, "DE136695981");
        await shop.Advance(TimeSpan.FromDays(15));
        await shop.RunJob("ordering.ask-vies-again");
        Assert.Equal((VatAnswer.Unknown, 0L), await Standing(order));
    }

    [Fact]
    public async Task What_vies_says_of_another_number_or_a_second_time_changes_nothing()
    {
        using var visitor = shop.NewVisitor();
        var order = await Unproven(visitor, "DE136695982");
        Assert.IsType<ProveVatNumberOutcome.NotOpen>(await Prove(order, "DE136695983"));
        Assert.IsType<ProveVatNumberOutcome.Written>(await Prove(order, "DE136695982"));
        Assert.IsType<ProveVatNumberOutcome.NotOpen>(await Prove(order, "DE136695982"));
        Assert.Equal((VatAnswer.Valid, order.Amounts.VatInCents), await Standing(order));
    }

    private Task<ProveVatNumberOutcome> Prove(Order order, string number) => shop.Send(new ProveVatNumber(
        order.Id, VatCheck.Of(VatNumber.Parse(number, "DE")!.Value, new ViesReply.Valid("WAPI1", null, new string('0', 64)), shop.Clock.GetUtcNow())));

    /// <summary>A paid order about whose number VIES had no answer.</summary>
    private async Task<Order> Unproven(Visitor visitor, string number)
    {
        var sku = await shop.List(priceInCents: 1210);
        await shop.World.Fault("vies", "check", "error500");
        var review = await visitor.ReviewAbroad(sku, number);
        Assert.Equal("Unknown", review.One("#vat-check").GetAttribute("data-answer"));
        var order = await visitor.PlaceAbroad(review, sku);
        await shop.Pay(order);
        return order;
    }

    private async Task<(VatAnswer, long)> Standing(Order order)
    {
        var now = (await shop.OrdersOf(order.Lines[0].Sku)).Single(o => o.Id == order.Id);
        return (now.VatCheck!.VatAnswer, now.RefundDueInCents);
    }
}
