using LaBelleCerise.Kernel.PersonalData;
using LaBelleCerise.Kernel.Security;
using LaBelleCerise.Kernel.Web;
using LaBelleCerise.Ordering;
using LaBelleCerise.Ordering.Orders;
using LaBelleCerise.Ordering.Stocks;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace LaBelleCerise.Modules.Tests.Ordering;

/// <summary>What a buyer does, page by page; and what the shop then knows.</summary>
internal static class Buying
{
    public static object Guest => new
    {
        Email = "an.peeters@example.be", FirstName = "An", LastName = "Peeters", PostalCode = "8900", City = "Ieper", Street = "Stationsstraat", Number = "12", Phone = "0470 12 34 56",
    };

    public static Task<Page> Add(this Visitor visitor, string sku, string quantity = "1") =>
        visitor.Post("/nl/mandje/erbij", [new("Sku", sku), new("Quantity", quantity)]);

    /// <summary>Fills in the details for a home delivery and ends on the review.</summary>
    public static async Task<Page> FillIn(this Visitor visitor, object? details = null) =>
        await visitor.Submit(await visitor.Get("/nl/bestellen"), "form#details", details ?? Guest);

    /// <summary>Basket, details, review.</summary>
    public static async Task<Page> Review(this Visitor visitor, string sku, string quantity = "1")
    {
        await visitor.Add(sku, quantity);
        return await visitor.FillIn();
    }

    /// <summary>The whole way to a placed order.</summary>
    public static async Task<Order> Buy(this Visitor visitor, string sku, string quantity = "1")
    {
        var review = await visitor.Review(sku, quantity);
        var leaving = await visitor.Submit(review, "form#place-order");
        // By the link in the address: on a clock that stands still two orders are equally new.
        var placed = visitor.Shop.Services.GetRequiredService<SignedTokens>().Read(PublicPages.OrderToken, leaving.Url.Segments[^1])!.Value.Id;
        return (await visitor.Shop.OrdersOf(sku)).Single(o => o.Id == placed);
    }

    public static async Task<List<Order>> OrdersOf(this Shop shop, string sku) => await shop.Ask(db =>
        db.Open<Order>(Opening.ByLaw(Purpose.TaxDuty)).Include(o => o.Lines).Include(o => o.Events).Where(o => o.Lines.Any(l => l.Sku == sku)).ToListAsync());

    public static Task<Stock> StockOf(this Shop shop, string sku) => shop.Ask(db => db.Stock.AsNoTracking().SingleAsync(s => s.Sku == sku));

    public static async Task<T> Ask<T>(this Shop shop, Func<OrderingDb, Task<T>> question)
    {
        await using var scope = shop.Services.CreateAsyncScope();
        return await question(scope.ServiceProvider.GetRequiredService<OrderingDb>());
    }

    public static async Task<T> Send<T>(this Shop shop, LaBelleCerise.Kernel.Commands.ICommand<T> command)
    {
        await using var scope = shop.Services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<MediatR.IMediator>().Send(command);
    }

    public static Task<MarkOrderPaidOutcome> Pay(this Shop shop, Order order, string? reference = null, long? amount = null) =>
        shop.Send(new MarkOrderPaid(order.Id, amount ?? order.TotalInCents, "EUR", "Bancontact", reference ?? $"psp-{order.Number}", shop.Clock.GetUtcNow()));

    public static string LinkTo(this Shop shop, Order order) =>
        $"/nl/bestelling/{shop.Services.GetRequiredService<SignedTokens>().Create(PublicPages.OrderToken, order.Id, order.LinkVersion)}";
}
