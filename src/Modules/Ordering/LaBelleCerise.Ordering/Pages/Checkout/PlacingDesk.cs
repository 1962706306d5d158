using System.Security.Cryptography;
using LaBelleCerise.Kernel.PersonalData;
using LaBelleCerise.Kernel.Web;
using LaBelleCerise.Ordering.Baskets;
using LaBelleCerise.Ordering.Delivery;
using LaBelleCerise.Ordering.Orders;
using LaBelleCerise.Ordering.Stocks;
using LaBelleCerise.Ordering.Terms;
using LaBelleCerise.Ordering.Transfers;
using Microsoft.EntityFrameworkCore;

namespace LaBelleCerise.Ordering.Pages.Checkout;

/// <summary>The steps of placing: lock the basket, free what an older unpaid order of it holds, write the order, hold its pieces.</summary>
internal sealed class PlacingDesk(OrderingDb db, StockBook stock, OrderDesk desk, OrderConfirmation confirmation, TimeProvider clock)
{
    private const string NumberLetters = "23456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static readonly Opening Own = Opening.ByPerson(Purpose.ShopFunction);

    /// <summary>Parallel posts of one basket queue here: an update that changes nothing takes the row's lock on PostgreSQL.</summary>
    public Task<int> TakeBasket(Guid basketId, CancellationToken cancellation) =>
        db.Open<Baskets.Basket>(Own).Where(b => b.Id == basketId).ExecuteUpdateAsync(s => s.SetProperty(b => b.Version, b => b.Version), cancellation);

    /// <summary>The customer changed the basket after placing: the earlier order may no longer be paid, and its pieces are free for this one.</summary>
    public async Task ReplaceUnpaid(Guid basketId, CancellationToken cancellation)
    {
        var earlier = await db.Open<Order>(Own).Where(o => o.BasketId == basketId && o.State == OrderState.AwaitingPayment).Select(o => o.Id).ToListAsync(cancellation);
        foreach (var id in earlier)
        {
            // Taken with its lock: money for it may be coming in at this moment.
            if (await desk.Take(Own, id, cancellation) is { } order && order.Replace(clock.GetUtcNow()))
            {
                await desk.EndUnpaid(order, cancellation);
            }
        }
    }

    /// <summary>The terms that this buyer agrees to, as they are now.</summary>
    public Task<OfferedTerms?> TermsFor(CheckoutDraft draft, string culture, CancellationToken cancellation) => confirmation.TermsFor(culture, draft.Company, cancellation);

    /// <summary>Writes the order with frozen lines and announces it; nothing is stored before the caller saves.</summary>
    public async Task<Order> Write(PlaceOrder request, CheckoutDraft draft, Conditions conditions, CancellationToken cancellation)
    {
        var now = clock.GetUtcNow();
        var details = await Details(request, draft, conditions, cancellation) with { TermsHash = conditions.Terms.Hash };
        var order = Order.Place(details, conditions.Taxed.Sold.Lines.Select((line, position) => Freeze(line, position, now)), conditions.Taxed.ShippingInCents, now, conditions.TimeToPay);
        db.Add(order);
        db.Announce(await confirmation.Of(order, conditions.Terms, cancellation));
        return order;
    }

    /// <summary>Null, or the variant of which there are too few.</summary>
    public Task<string?> Hold(Order order, CancellationToken cancellation) => stock.Hold(order.Id, OrderDesk.PiecesOf(order), cancellation);

    private async Task<OrderDetails> Details(PlaceOrder request, CheckoutDraft draft, Conditions conditions, CancellationToken cancellation) => new()
    {
        Number = await FreeNumber(cancellation),
        BasketId = request.BasketId,
        BasketVersion = request.SeenVersion,
        FormId = request.FormId,
        Culture = request.Culture,
        Email = draft.Email,
        FirstName = draft.FirstName,
        LastName = draft.LastName,
        Phone = draft.Phone,
        Company = draft.Company,
        VatNumber = draft.VatNumber,
        Address = draft.Address,
        BillingAddress = draft.BillingAddress,
        DeliveryWay = draft.DeliveryWay,
        Pickup = DeliveryWays.IsPickup(draft.DeliveryWay) ? draft.Pickup : null,
        PolicyVersion = await db.Policies.OrderByDescending(p => p.Version).Select(p => (long?)p.Version).FirstOrDefaultAsync(cancellation),
        ShopperId = request.ShopperId,
        PromisedOn = conditions.PromisedOn,
        Treatment = conditions.Taxed.Treatment,
        VatCheck = draft.VatCheck,
        TransferMessage = request.PayWay is PayWay.Transfer ? await FreeMessage(cancellation) : null,
    };

    /// <summary>A structured communication that no order has yet; the unique index has the last word.</summary>
    private async Task<string> FreeMessage(CancellationToken cancellation)
    {
        while (true)
        {
            var message = StructuredMessage.New();
            if (!await db.Open<Order>(Opening.ByLaw(Purpose.TaxDuty)).AnyAsync(o => o.TransferMessage == message, cancellation))
            {
                return message;
            }
        }
    }

    /// <summary>A year and five letters or digits that nobody confuses: tells nothing about how many orders there are. The unique index has the last word.</summary>
    private async Task<string> FreeNumber(CancellationToken cancellation)
    {
        var year = Cultures.InBrussels(clock.GetUtcNow()).Year % 100;
        while (true)
        {
            var number = $"LBC-{year:00}-{RandomNumberGenerator.GetString(NumberLetters, 5)}";
            if (!await db.Open<Order>(Opening.ByLaw(Purpose.TaxDuty)).AnyAsync(o => o.Number == number, cancellation))
            {
                return number;
            }
        }
    }

    private static OrderLine Freeze(BasketEntry line, int position, DateTimeOffset at) => new()
    {
        Id = Guid.CreateVersion7(at),
        Position = position,
        Sku = line.Sku,
        Name = line.Name,
        Quantity = line.Quantity,
        UnitPriceInCents = line.PriceInCents,
        VatRateInBasisPoints = line.VatRateInBasisPoints,
        WeightInGrams = line.WeightInGrams,
        PicturePath = line.PicturePath,
    };
}
