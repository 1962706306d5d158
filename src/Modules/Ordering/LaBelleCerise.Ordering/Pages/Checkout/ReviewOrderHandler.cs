using LaBelleCerise.Kernel.Commands;
using LaBelleCerise.Kernel.PersonalData;
using LaBelleCerise.Ordering.Baskets;
using LaBelleCerise.Ordering.Orders;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace LaBelleCerise.Ordering.Pages.Checkout;

/// <summary>Places an order from a basket.</summary>
/// <param name="BasketId">The basket.</param>
/// <param name="SeenVersion">The version of it that the customer saw.</param>
/// <param name="SeenTotalInCents">The total that the customer saw and agreed to; only compared, never used (security M1).</param>
/// <param name="FormId">The id of the form: the same again is the same order.</param>
/// <param name="Culture">The order's language.</param>
/// <param name="ShopperId">The signed-in shopper.</param>
/// <param name="SeenTerms">The hash of the terms that the customer saw and agrees to.</param>
/// <param name="PayWay">How it is paid; the total is the same (law W23).</param>
internal sealed record PlaceOrder(Guid BasketId, long SeenVersion, long SeenTotalInCents, Guid FormId, string Culture, Guid? ShopperId, string SeenTerms, PayWay PayWay = PayWay.Online) : ICommand<PlaceOrderOutcome>;

internal abstract record PlaceOrderOutcome
{
    /// <summary>There is one order of this form and this basket now, whether this call made it or an earlier one.</summary>
    /// <param name="OrderId">The order.</param>
    /// <param name="LinkVersion">The version of its link.</param>
    /// <param name="IsByTransfer">Whether it waits for a bank transfer.</param>
    public sealed record Placed(Guid OrderId, int LinkVersion, bool IsByTransfer) : PlaceOrderOutcome;

    /// <summary>The basket is empty, changed since, or a line cannot be ordered as it is.</summary>
    public sealed record BasketChanged : PlaceOrderOutcome, IRefusal;

    /// <summary>The total is another than what was shown: it is shown and must be confirmed.</summary>
    public sealed record TotalChanged : PlaceOrderOutcome, IRefusal;

    /// <summary>Other terms count now than those that were shown: they are shown and must be agreed to (ADR 0026).</summary>
    public sealed record TermsChanged : PlaceOrderOutcome, IRefusal;

    /// <summary>Details or pick-up point are missing: steps cannot be skipped (security M6).</summary>
    public sealed record DetailsMissing : PlaceOrderOutcome, IRefusal;

    /// <summary>The owner does not take payment that way any more.</summary>
    public sealed record PayWayGone : PlaceOrderOutcome, IRefusal;

    /// <summary>Someone else was first.</summary>
    /// <param name="Name">The line of which there are too few now.</param>
    public sealed record SoldOut(string Name) : PlaceOrderOutcome, IRefusal;
}

/// <summary>One transaction: order, held stock, announcement; or nothing.</summary>
internal sealed class ReviewOrderHandler(OrderingDb db, PlacingDesk placing, BasketReader reader, ShopTerms shop)
    : IRequestHandler<PlaceOrder, PlaceOrderOutcome>
{
    private static readonly Opening Own = Opening.ByPerson(Purpose.ShopFunction);

    public async Task<PlaceOrderOutcome> Handle(PlaceOrder request, CancellationToken cancellationToken)
    {
        await placing.TakeBasket(request.BasketId, cancellationToken);
        if (await Known(request, cancellationToken) is { } known)
        {
            return known;
        }

        var basket = await reader.Read(request.BasketId, request.Culture, cancellationToken);
        if (basket is null || basket.Version != request.SeenVersion || !basket.CanBeOrdered)
        {
            return new PlaceOrderOutcome.BasketChanged();
        }

        var draft = await db.Open<CheckoutDraft>(Own).AsNoTracking().SingleOrDefaultAsync(d => d.BasketId == basket.Id, cancellationToken);
        if (draft is not { IsComplete: true } || !shop.Delivery.Offered(basket.WeightInGrams, draft.CountryCode).Contains(draft.DeliveryWay))
        {
            return new PlaceOrderOutcome.DetailsMissing();
        }

        if (!shop.Takes(request.PayWay))
        {
            return new PlaceOrderOutcome.PayWayGone();
        }

        var taxed = await shop.Vat.Price(basket, draft, cancellationToken);
        if (taxed.Amounts.TotalInCents != request.SeenTotalInCents)
        {
            return new PlaceOrderOutcome.TotalChanged();
        }

        return await placing.TermsFor(draft, request.Culture, cancellationToken) is { } terms && terms.Hash == request.SeenTerms
            ? await Place(request, basket, draft, new Conditions(taxed, shop.TimeToPay(request.PayWay), terms, shop.PromisedOn(request.PayWay, draft.CountryCode)), cancellationToken)
            : new PlaceOrderOutcome.TermsChanged();
    }

    /// <summary>Whatever tab or retry this is: one form and one state of a basket make one order.</summary>
    private async Task<PlaceOrderOutcome?> Known(PlaceOrder request, CancellationToken cancellation) =>
        await db.Open<Order>(Own)
            .Where(o => o.BasketId == request.BasketId && (o.FormId == request.FormId || o.BasketVersion == request.SeenVersion))
            .Select(o => new PlaceOrderOutcome.Placed(o.Id, o.LinkVersion, o.TransferMessage != null)).FirstOrDefaultAsync(cancellation);

    private async Task<PlaceOrderOutcome> Place(PlaceOrder request, BasketContents basket, CheckoutDraft draft, Conditions conditions, CancellationToken cancellation)
    {
        await placing.ReplaceUnpaid(basket.Id, cancellation);
        var order = await placing.Write(request, draft, conditions, cancellation);
        if (await placing.Hold(order, cancellation) is { } missing)
        {
            return new PlaceOrderOutcome.SoldOut(basket.Lines.Single(l => l.Sku == missing).Name);
        }

        await db.SaveChangesAsync(cancellation);
        return new PlaceOrderOutcome.Placed(order.Id, order.LinkVersion, order.TransferMessage is not null);
    }
}
