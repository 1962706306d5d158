using LaBelleCerise.Modules.Tests.Messaging;
using LaBelleCerise.Ordering.Orders;
using LaBelleCerise.Ordering.Transfers;

namespace LaBelleCerise.Modules.Tests.Ordering.Transfers;

public sealed class RemindTransferTests(Shop shop) : IClassFixture<Shop>
{
    [Fact, Promise("S17")]
    public async Task One_reminder_goes_out_in_its_time_and_none_to_who_paid_or_pays_online()
    {
        using var visitor = shop.NewVisitor();
        var sku = await shop.List();
        await visitor.Submit(await visitor.Review(sku), "form#place-order", new { PayWay = nameof(PayWay.Transfer) });
        var order = Assert.Single(await shop.OrdersOf(sku));
        using var other = shop.NewVisitor();
        var online = await other.Buy(await shop.List());
        await Run(TimeSpan.FromDays(3));
        Assert.Empty(Reminders(order));

        await Run(TimeSpan.FromDays(1));
        await Run(TimeSpan.FromDays(1));
        var mail = Assert.Single(Reminders(order));
        Assert.Contains(StructuredMessage.Printed(order.TransferMessage!), mail.TextBody!, StringComparison.Ordinal);
        Assert.Empty(Reminders(online));
        Assert.IsType<RemindTransferOutcome.NotDue>(await shop.Send(new RemindTransfer(order.Id)));
        Assert.Equal(OrderState.AwaitingPayment, Assert.Single(await shop.OrdersOf(sku)).State);
    }

    private async Task Run(TimeSpan later)
    {
        await shop.Advance(later);
        await shop.RunJob("ordering.remind-transfers");
        await shop.Settle();
    }

    private List<MimeKit.MimeMessage> Reminders(Order order) => [.. shop.MailsTo(order.Email).Where(m => m.Subject == $"Nog te betalen: je bestelling {order.Number}")];
}
