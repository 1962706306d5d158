using LaBelleCerise.Ordering.Areas.Admin.Pages.Orders;
using LaBelleCerise.Ordering.Areas.Admin.Pages.Withdrawals;
using LaBelleCerise.Ordering.Orders;
using LaBelleCerise.Ordering.Withdrawals;
using Microsoft.EntityFrameworkCore;

namespace LaBelleCerise.Modules.Tests.Ordering.Withdrawals;

/// <summary>What buyers and staff do around a withdrawal.</summary>
internal static class Withdrawing
{
    public const string Path = "/nl/overeenkomst-herroepen";

    /// <summary>A new hour, so that no test meets the limits that another reached.</summary>
    /// <summary>Turns are counted by the hour of the clock: a new one begins.</summary>
    public static void NextHour(this Shop shop) => shop.Clock.Advance(TimeSpan.FromHours(1) - TimeSpan.FromTicks(shop.Clock.GetUtcNow().Ticks % TimeSpan.TicksPerHour));

    public static Visitor NewGuest(this Shop shop)
    {
        shop.Clock.Advance(TimeSpan.FromHours(2));
        return shop.NewVisitor();
    }

    public static async Task<Order> Fresh(this Shop shop, Order order) =>
        await shop.Ask(db => db.Open<Order>(WithdrawalDesk.Rights).AsNoTracking().Include(o => o.Lines).Include(o => o.Events).Include(o => o.Shipments).AsSplitQuery().SingleAsync(o => o.Id == order.Id));

    public static Task<List<Withdrawal>> WithdrawalsOf(this Shop shop, Order order) => shop.Ask(db =>
        db.Open<Withdrawal>(WithdrawalDesk.Rights).AsNoTracking().Include(w => w.Lines).Where(w => w.OrderId == order.Id).OrderBy(w => w.RecordedAt).ToListAsync());

    /// <summary>An order for which the calendar had no day to promise, as for transfers and for other countries: the law's thirty days hold.</summary>
    public static Task<int> WithoutPromise(this Shop shop, Order order) => shop.Ask(db =>
        db.Open<Order>(WithdrawalDesk.Rights).Where(o => o.Id == order.Id).ExecuteUpdateAsync(s => s.SetProperty(o => o.PromisedOn, (DateOnly?)null)));

    /// <summary>A paid order of a guest.</summary>
    public static async Task<Order> BuyAndPay(this Shop shop, string sku, string quantity = "1")
    {
        using var buyer = shop.NewVisitor();
        var order = await buyer.Buy(sku, quantity);
        await shop.Pay(order);
        return await shop.Fresh(order);
    }

    /// <summary>Staff hand a parcel over.</summary>
    public static async Task<WorkOnOrderOutcome> Ship(this Shop shop, Order order, string tracking, bool isLast = true)
    {
        await using var staff = new StaffRequest(shop);
        return await staff.Send(new WorkOnOrder(order.Id, (await shop.Fresh(order)).Version, StaffRequest.Id, "Staff", new OrderStep.Ship("bpost", tracking, isLast)));
    }

    /// <summary>The carrier says that a parcel arrived today.</summary>
    public static async Task<MarkDeliveredOutcome> Arrive(this Shop shop, Order order, int parcel = 0, DateOnly? on = null) =>
        await shop.Send(new MarkDelivered(order.Id, (await shop.Fresh(order)).Shipments.Single(s => s.Position == parcel).Id, on ?? BrusselsDays.Of(shop.Clock.GetUtcNow()), null, null));

    /// <summary>An order that came home today.</summary>
    public static async Task<Order> Deliver(this Shop shop, string sku, string quantity = "1")
    {
        var order = await shop.BuyAndPay(sku, quantity);
        Assert.IsType<WorkOnOrderOutcome.Done>(await shop.Ship(order, "323212345600000001030"));
        Assert.IsType<MarkDeliveredOutcome.Done>(await shop.Arrive(order));
        return await shop.Fresh(order);
    }

    /// <summary>The first step, as a guest fills it in.</summary>
    public static async Task<Page> NameOrder(this Visitor visitor, Order order, string? email = null, string path = Path)
    {
        var form = await visitor.Get(path);
        visitor.Shop.Clock.Advance(TimeSpan.FromSeconds(20));
        return await visitor.Submit(form, "form#withdraw", new { Name = "An Peeters", order.Number, Email = email ?? order.Email });
    }

    /// <summary>Both steps.</summary>
    public static async Task<Page> Withdraw(this Visitor visitor, Order order) => await visitor.Submit(await visitor.NameOrder(order), "form#confirm");

    public static async Task<WorkOnWithdrawalOutcome> Work(this Shop shop, Order order, WithdrawalStep step)
    {
        var withdrawal = (await shop.WithdrawalsOf(order))[^1];
        await using var staff = new StaffRequest(shop);
        return await staff.Send(new WorkOnWithdrawal(withdrawal.Id, withdrawal.Version, StaffRequest.Id, "Staff", step));
    }

    public static async Task<(int OnHand, int Held, int Sold)> Pieces(this Shop shop, string sku) => await shop.StockOf(sku) is var stock ? (stock.OnHand, stock.Held, stock.Sold) : default;
}
