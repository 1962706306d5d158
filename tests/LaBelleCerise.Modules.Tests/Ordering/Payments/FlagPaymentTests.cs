using System.Net;
using LaBelleCerise.Ordering.Payments;

namespace LaBelleCerise.Modules.Tests.Ordering.Payments;

public sealed class FlagPaymentTests(Shop shop) : IClassFixture<Shop>
{
    [Fact, Behaviour(8)]
    public async Task Money_that_is_due_back_stays_on_the_list_until_staff_have_seen_to_it()
    {
        var till = new Till(shop);
        var order = await till.Place();
        using var visitor = shop.NewVisitor();
        await visitor.Get(order.StartPath);
        await till.Cancel(order);
        await till.End(order, "completed");
        using var staff = shop.NewVisitor();
        await staff.SignInAsStaffWith("finance");
        var list = await staff.Get("/admin/payments?state=trouble");
        Assert.Contains(order.Number + "-1", list.Text, StringComparison.Ordinal);

        await staff.Submit(list, "form[action*='Seen']");

        Assert.DoesNotContain(order.Number, (await staff.Get("/admin/payments?state=trouble")).Text, StringComparison.Ordinal);
        Assert.Null(Assert.Single(await till.Payments(order)).Trouble);
    }

    [Fact]
    public async Task Another_amount_stops_all_asking_until_the_flag_is_off()
    {
        var till = new Till(shop);
        var order = await till.Place();
        using var visitor = shop.NewVisitor();
        await visitor.Get(order.StartPath);
        var payment = Assert.Single(await till.Payments(order));

        Assert.IsType<FlagPaymentOutcome.Flagged>(await shop.Send(new FlagPayment(payment.Id, PaymentTrouble.AmountDiffers)));
        Assert.Equal((PaymentTrouble.AmountDiffers, null), Assert.Single(await till.Payments(order)) is var flagged ? (flagged.Trouble!.Value, flagged.CheckAt) : default);
        Assert.NotNull((await visitor.Get(order.ReturnPath)).One("[data-standing='Checked']"));

        await shop.Send(new FlagPayment(payment.Id, Trouble: null));
        Assert.NotNull((await visitor.Get(order.ReturnPath)).One("[data-standing='Waiting']"));
    }

    [Fact]
    public async Task A_payment_that_does_not_exist_is_not_found()
    {
        Assert.IsType<FlagPaymentOutcome.NotFound>(await shop.Send(new FlagPayment(Guid.NewGuid(), PaymentTrouble.RefundDue)));
        using var staff = shop.NewVisitor();
        await staff.SignInAsStaffWith("finance");
        Assert.Equal(HttpStatusCode.OK, (await staff.Get("/admin/payments?state=nonsense&p=-4")).Status);
    }
}
