using LaBelleCerise.Kernel.PersonalData;
using LaBelleCerise.Kernel.Web;
using LaBelleCerise.Modules.Tests.Messaging;
using LaBelleCerise.Ordering.Orders;
using LaBelleCerise.Ordering.Transfers;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace LaBelleCerise.Modules.Tests.Ordering.Transfers;

public sealed class RecordTransferTests(Shop shop) : IClassFixture<Shop>
{
    [Fact, Promise("S16"), Promise("S17")]
    public async Task A_transfer_is_chosen_without_surcharge_and_page_and_mail_say_account_amount_and_message()
    {
        var (_, order, page) = await Place();
        var message = StructuredMessage.Printed(order.TransferMessage!);
        var iban = shop.Services.GetRequiredService<IOptionsMonitor<ShopIdentity>>().CurrentValue.Iban;

        Assert.StartsWith("/nl/bestelling/", page.Url.AbsolutePath, StringComparison.Ordinal);
        Assert.Equal((message, iban), (page.One("[data-message]").TextContent, page.One("[data-iban]").TextContent));
        Assert.Contains("€ 17,45", Page.Fold(page.One("#transfer").TextContent), StringComparison.Ordinal);
        Assert.StartsWith("data:image/svg+xml", page.One("#transfer img").GetAttribute("src")!, StringComparison.Ordinal);
        Assert.Contains(message, page.One("#transfer img").GetAttribute("alt")!, StringComparison.Ordinal);
        Assert.Empty(page.All("#transfer input"));
        Assert.Equal((1745, order.PlacedAt.AddDays(7)), (order.TotalInCents, order.LapsesAt));
        var mail = shop.MailsTo(order.Email).Single(m => m.Subject!.Contains(order.Number, StringComparison.Ordinal));
        foreach (var words in new[] { message, iban, "€ 17,45" })
        {
            Assert.Contains(words, Page.Fold(mail.TextBody!), StringComparison.Ordinal);
        }
    }

    [Fact, Promise("S17")]
    public async Task Exactly_the_total_pays_the_order_and_promises_the_day_that_follows_from_the_money()
    {
        var (sku, order, _) = await Place();
        Assert.Null(order.PromisedOn);
        await shop.Advance(TimeSpan.FromDays(2));
        Assert.Equal(new RecordTransferOutcome.Paid(0), await Record(order, 1745));

        var paid = await Now(sku);
        Assert.Equal((OrderState.Paid, 0, RecordTransferHandler.Method), (paid.State, paid.RefundDueInCents, paid.PaymentMethod));
        Assert.Equal(BrusselsDays.Of(shop.Clock.GetUtcNow()).AddDays(1), paid.PromisedOn);
        Assert.Equal((0, 1), await Stock(sku));
        await shop.Settle();
        Assert.Contains(shop.MailsTo(order.Email), m => m.Subject == $"Je betaling voor bestelling {order.Number} is binnen");
    }

    [Fact]
    public async Task Too_little_is_kept_told_and_completed_by_the_rest_and_the_page_asks_for_the_rest_alone()
    {
        var (sku, order, page) = await Place();
        Assert.Equal(new RecordTransferOutcome.TooLittle(745), await Record(order, 1000));
        await shop.Settle();
        var mail = shop.MailsTo(order.Email).Single(m => m.Subject!.StartsWith("Nog te betalen", StringComparison.Ordinal) && m.Subject.Contains(order.Number, StringComparison.Ordinal));
        Assert.Contains("€ 7,45", Page.Fold(mail.TextBody!), StringComparison.Ordinal);
        using var visitor = shop.NewVisitor();
        var now = await visitor.Get(page.Url.AbsolutePath);
        Assert.Contains("Er rest nog € 7,45", Page.Fold(now.One("#transfer").TextContent), StringComparison.Ordinal);
        Assert.Empty(now.All("a[href$='/betalen']"));

        Assert.Equal(new RecordTransferOutcome.Paid(0), await Record(order, 745));
        Assert.Equal(OrderState.Paid, (await Now(sku)).State);
        Assert.Equal([(745L, MoneyEffect.Paid), (1000L, MoneyEffect.PartReceived)], await Money(order));
    }

    [Fact]
    public async Task Too_much_pays_and_the_surplus_goes_back()
    {
        var (sku, order, _) = await Place();
        Assert.Equal(new RecordTransferOutcome.Paid(255), await Record(order, 2000));
        Assert.Equal((OrderState.Paid, 255L), ((await Now(sku)).State, (await Now(sku)).RefundDueInCents));
        Assert.Equal([(255L, MoneyEffect.RefundDue), (1745L, MoneyEffect.Paid)], await Money(order));
    }

    [Fact]
    public async Task The_same_form_twice_also_at_once_is_one_transfer()
    {
        var (sku, order, _) = await Place();
        var form = Guid.NewGuid();
        await Record(order, 1000, form);
        Assert.IsType<RecordTransferOutcome.Known>(await Record(order, 1000, form));
        Assert.Equal(1000, (await Now(sku)).ReceivedInCents);
    }

    [Fact]
    public async Task A_part_goes_back_when_the_order_lapses_and_late_money_takes_the_pieces_again_or_goes_back()
    {
        var (sku, order, _) = await Place();
        await Record(order, 1000);
        await shop.Advance(TimeSpan.FromDays(7));
        await shop.RunJob("ordering.lapse-unpaid-orders");
        var lapsed = await Now(sku);
        Assert.Equal((OrderState.Lapsed, 1000L, 0L), (lapsed.State, lapsed.RefundDueInCents, lapsed.ReceivedInCents));
        Assert.Equal([(1000L, MoneyEffect.RefundDue)], await Money(order));

        Assert.IsType<RecordTransferOutcome.GoesBack>(await Record(order, 745));
        Assert.Equal(new RecordTransferOutcome.Paid(0), await Record(order, 1745));
        Assert.Equal((OrderState.Paid, 1745L), ((await Now(sku)).State, (await Now(sku)).RefundDueInCents));
        Assert.IsType<RecordTransferOutcome.GoesBack>(await Record(order, 1745));
    }

    [Fact]
    public async Task The_same_order_can_be_paid_online_instead_and_what_was_transferred_goes_back()
    {
        var (sku, order, page) = await Place();
        using var visitor = shop.NewVisitor();
        Assert.StartsWith(shop.World.Url, (await visitor.Submit(await visitor.Follow(page, "a[href$='/betalen']"), "#pay")).One("#to-provider").GetAttribute("href"), StringComparison.Ordinal);
        await Record(order, 1000);
        await shop.Pay(order);

        var paid = await Now(sku);
        Assert.Equal((OrderState.Paid, 1000L, "Bancontact"), (paid.State, paid.RefundDueInCents, paid.PaymentMethod));
        Assert.Equal([(1000L, MoneyEffect.RefundDue), (1745L, MoneyEffect.Paid)], await Money(order));
    }

    [Fact]
    public async Task An_order_that_pays_online_takes_no_transfer_and_two_orders_never_share_a_message()
    {
        using var visitor = shop.NewVisitor();
        var online = await visitor.Buy(await shop.List());
        Assert.Null(online.TransferMessage);
        Assert.IsType<RecordTransferOutcome.NotFound>(await Record(online, online.TotalInCents));

        var (_, first, _) = await Place();
        var (_, second, _) = await Place();
        await Assert.ThrowsAnyAsync<Exception>(() => shop.Ask(db => db.Open<Order>(Opening.ByLaw(Purpose.TaxDuty)).Where(o => o.Id == second.Id)
            .ExecuteUpdateAsync(s => s.SetProperty(o => o.TransferMessage, first.TransferMessage))));
    }

    /// <summary>One piece of 12,50 and delivery of 4,95, by transfer.</summary>
    private async Task<(string Sku, Order Order, Page Page)> Place()
    {
        var sku = await shop.List(stock: 1);
        using var visitor = shop.NewVisitor();
        var page = await visitor.Submit(await visitor.Review(sku), "form#place-order", new { PayWay = nameof(PayWay.Transfer) });
        await shop.Settle();
        return (sku, Assert.Single(await shop.OrdersOf(sku)), page);
    }

    private async Task<RecordTransferOutcome> Record(Order order, long cents, Guid? form = null)
    {
        await using var staff = new StaffRequest(shop);
        return await staff.Send(new RecordTransfer(order.Id, form ?? Guid.NewGuid(), cents, StaffRequest.Id, "Fien"));
    }

    private async Task<Order> Now(string sku) => Assert.Single(await shop.OrdersOf(sku));

    private async Task<(int, int)> Stock(string sku) => await shop.StockOf(sku) is var stock ? (stock.Held, stock.Sold) : default;

    private async Task<List<(long, MoneyEffect)>> Money(Order order) => [.. (await shop.Ask(db => db.Open<MoneyReceived>(Opening.ByLaw(Purpose.TaxDuty)).AsNoTracking()
        .Where(m => m.OrderId == order.Id).OrderBy(m => m.AmountInCents).ToListAsync())).Select(m => (m.AmountInCents, m.Effect))];
}
