using System.Data.Common;
using LaBelleCerise.Kernel.PersonalData;
using LaBelleCerise.Kernel.Security;
using LaBelleCerise.Modules.Tests.Kernel.Played;
using LaBelleCerise.Ordering;
using LaBelleCerise.Ordering.Baskets;
using LaBelleCerise.Ordering.Delivery;
using LaBelleCerise.Ordering.Orders;
using LaBelleCerise.Ordering.Payments;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace LaBelleCerise.Modules.Tests.Ordering.Checkout;

/// <summary>Behind each friendly check stands a constraint or a condition of the database that decides alone; what it decides, the visitor is told kindly.</summary>
public sealed class RacedOrderTests(RivalShop shop) : IClassFixture<RivalShop>
{
    [Theory, Behaviour(1), Behaviour(2)]
    [InlineData(true, false)]
    [InlineData(false, true)]
    public async Task Without_the_check_the_database_alone_refuses_a_second_order_of_one_form_or_one_basket_state(bool isSameForm, bool isSameBasket)
    {
        var sku = await shop.List();
        using var visitor = shop.NewVisitor();
        var order = await visitor.Buy(sku);

        await Assert.ThrowsAsync<DbUpdateException>(() => Write(isSameForm ? order.FormId : Guid.NewGuid(), isSameBasket ? order.BasketId : Guid.NewGuid(), order.BasketVersion));
        await Write(Guid.NewGuid(), Guid.NewGuid(), order.BasketVersion);

        Assert.Single(await OrdersOf(order.BasketId));
    }

    [Theory, Behaviour(1), Behaviour(2)]
    [InlineData(true)]
    [InlineData(false)]
    public async Task An_order_that_another_host_writes_between_check_and_save_is_the_one_order(bool isSameForm)
    {
        var sku = await shop.List(stock: 5);
        using var visitor = shop.NewVisitor();
        var review = await visitor.Review(sku);
        var (basketId, version) = await BasketOf(visitor);
        var formId = isSameForm ? FormOf(review) : Guid.NewGuid();
        var lost = 0;
        shop.Rival.ComesBefore("INSERT INTO", "orders", async () =>
        {
            try
            {
                await Write(formId, basketId, isSameForm ? version + 100 : version);
            }
            catch (DbUpdateException)
            {
                // On SQLite the visitor's order was first.
                lost++;
            }
        });

        var leaving = await visitor.Submit(review, "form#place-order");
        await shop.Rival.IsThrough();

        Assert.StartsWith("/nl/betal", leaving.Url.AbsolutePath, StringComparison.Ordinal);
        var order = Assert.Single(await OrdersOf(basketId));
        Assert.Equal(lost == 1 ? 1 : 0, (await shop.StockOf(sku)).Held);
        Assert.Contains(order.Number, leaving.Text, StringComparison.Ordinal);
    }

    [Fact, Behaviour(10)]
    public async Task Without_the_condition_the_database_alone_refuses_to_hold_or_sell_more_than_there_is()
    {
        var sku = await shop.List(stock: 1);
        using var visitor = shop.NewVisitor();
        await visitor.Buy(sku);

        await Assert.ThrowsAnyAsync<DbException>(() => shop.Ask(db => db.Stock.Where(s => s.Sku == sku).ExecuteUpdateAsync(set => set.SetProperty(s => s.Held, s => s.Held + 1))));
        await Assert.ThrowsAnyAsync<DbException>(() => shop.Ask(db => db.Stock.Where(s => s.Sku == sku).ExecuteUpdateAsync(set => set.SetProperty(s => s.OnHand, s => s.OnHand - 1))));
        await Assert.ThrowsAnyAsync<DbException>(() => shop.Ask(db => db.Stock.Where(s => s.Sku == sku).ExecuteUpdateAsync(set => set.SetProperty(s => s.Held, s => s.Held - 2))));

        var stock = await shop.StockOf(sku);
        Assert.Equal((1, 1, 0), (stock.OnHand, stock.Held, stock.Sold));
    }

    [Fact, Behaviour(10)]
    public async Task Who_finds_the_last_piece_gone_between_check_and_hold_is_told_before_paying()
    {
        var sku = await shop.List(stock: 1);
        using var first = shop.NewVisitor();
        using var second = shop.NewVisitor();
        var (one, other) = (await first.Review(sku), await second.Review(sku));
        Page? rivals = null;
        shop.Rival.ComesBefore("UPDATE", "stock", async () => rivals = await second.Submit(other, "form#place-order"));

        var mine = await first.Submit(one, "form#place-order");
        await shop.Rival.IsThrough();

        Assert.Single(await shop.OrdersOf(sku));
        Assert.Equal(1, (await shop.StockOf(sku)).Held);
        var paths = new[] { mine, rivals! }.Select(p => p.Url.AbsolutePath).ToList();
        Assert.Single(paths, p => p.StartsWith("/nl/betalen/", StringComparison.Ordinal));
        Assert.Single(paths, p => p is "/nl/mandje" or "/nl/bestellen/nakijken");
        Assert.Contains(new[] { mine, rivals! }, p => p.Text.Contains("Uitverkocht", StringComparison.Ordinal) || p.Text.Contains("uitverkocht", StringComparison.Ordinal));
    }

    [Fact, Behaviour(1)]
    public async Task Without_the_check_the_database_alone_refuses_the_same_payment_attempt_twice()
    {
        var sku = await shop.List();
        using var visitor = shop.NewVisitor();
        var order = await visitor.Buy(sku);

        await Assert.ThrowsAsync<DbUpdateException>(() => shop.Ask(db =>
        {
            db.Add(Payment.Start(order.Id, "LBC-00-OTHER", 1, order.TotalInCents, "EUR", shop.Clock.GetUtcNow()));
            return db.SaveChangesAsync();
        }));
    }

    [Fact]
    public async Task Details_that_are_sent_twice_at_once_are_kept_once()
    {
        var sku = await shop.List();
        using var visitor = shop.NewVisitor();
        await visitor.Add(sku);
        var details = await visitor.Get("/nl/bestellen");
        Page? rivals = null;
        shop.Rival.ComesBefore("INSERT INTO", "checkout_drafts", async () => rivals = await visitor.Submit(details, "form#details", Buying.Guest));

        var mine = await visitor.Submit(details, "form#details", Buying.Guest);
        await shop.Rival.IsThrough();

        Assert.All([mine, rivals!], page => Assert.Equal("/nl/bestellen/nakijken", page.Url.AbsolutePath));
    }

    [Fact]
    public async Task What_is_put_in_the_basket_while_its_order_is_being_paid_stays_there()
    {
        var sku = await shop.List(stock: 20);
        using var visitor = shop.NewVisitor();
        var order = await visitor.Buy(sku);
        var (_, before) = await BasketOf(visitor);
        shop.Rival.ComesBefore("INSERT INTO", "money_received", () => visitor.Add(sku, "2"));

        Assert.IsType<MarkOrderPaidOutcome.Paid>(await shop.Pay(order));
        await shop.Rival.IsThrough();

        var lines = await shop.Ask(db => db.Open<BasketLine>(Opening.BySystem(Purpose.ShopFunction)).Where(l => l.BasketId == order.BasketId).ToListAsync());
        Assert.Equal(2, Assert.Single(lines).Quantity);
        // Two changes, two versions: one version of a basket never stands for two contents.
        Assert.Equal(before + 2, (await BasketOf(visitor)).Version);
    }

    private Guid FormOf(Page review) => shop.Services.GetRequiredService<FormIds>().Read("place-order", review.One("[name=FormId]").GetAttribute("value"))!.Value;

    private Task<int> Write(Guid formId, Guid basketId, long basketVersion) => shop.Ask(db =>
    {
        var address = new PostalAddress { Street = "Stationsstraat", Number = "12", PostalCode = "8900", City = "Ieper", Country = "BE" };
        db.Add(Order.Place(
            new OrderDetails
            {
                Number = $"T-{Guid.NewGuid():N}"[..14], BasketId = basketId, BasketVersion = basketVersion, FormId = formId, Culture = "nl", Email = "x@example.be", FirstName = "X", LastName = "Y",
                Phone = "+3257200000", Company = null, VatNumber = null, Address = address, BillingAddress = null, DeliveryWay = DeliveryWay.BpostHome, Pickup = null,
                PolicyVersion = null, ShopperId = null,
            },
            [], 0, shop.Clock.GetUtcNow(), TimeSpan.FromHours(2)));
        return db.SaveChangesAsync();
    });

    private Task<List<Order>> OrdersOf(Guid basketId) => shop.Ask(db => db.Open<Order>(Opening.ByLaw(Purpose.TaxDuty)).Where(o => o.BasketId == basketId).ToListAsync());

    private async Task<(Guid Id, long Version)> BasketOf(Visitor visitor)
    {
        var id = Guid.ParseExact(visitor.Cookies["__Host-basket"], "N");
        return (id, await shop.Ask((OrderingDb db) => db.Open<LaBelleCerise.Ordering.Baskets.Basket>(Opening.BySystem(Purpose.ShopFunction)).Where(b => b.Id == id).Select(b => b.Version).SingleAsync()));
    }
}
