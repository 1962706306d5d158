using LaBelleCerise.Kernel.Commands;
using LaBelleCerise.Ordering.Baskets;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace LaBelleCerise.Ordering.Pages.Basket;

/// <summary>Puts pieces in a basket; makes the basket when there is none.</summary>
internal sealed record PutInBasket(Guid? BasketId, string Sku, int Quantity) : ICommand<PutInBasketOutcome>;

internal abstract record PutInBasketOutcome
{
    public sealed record Added(Guid BasketId) : PutInBasketOutcome;

    /// <summary>Not on the shelf, or withdrawn.</summary>
    public sealed record NotForSale : PutInBasketOutcome, IRefusal;

    /// <summary>More than a basket may hold.</summary>
    public sealed record TooMany : PutInBasketOutcome, IRefusal;
}

internal sealed class AddToBasketHandler(OrderingDb db, BasketEdits edits, TimeProvider clock) : IRequestHandler<PutInBasket, PutInBasketOutcome>
{
    public async Task<PutInBasketOutcome> Handle(PutInBasket request, CancellationToken cancellationToken)
    {
        var price = await db.Shelf.Where(i => i.Sku == request.Sku && i.IsSellable).Select(i => (long?)i.PriceInCents).SingleOrDefaultAsync(cancellationToken);
        if (price is null)
        {
            return new PutInBasketOutcome.NotForSale();
        }

        var basket = await edits.Take(request.BasketId, cancellationToken) ?? edits.Make();
        var line = basket.Lines.FirstOrDefault(l => l.Sku == request.Sku);
        if (line is null)
        {
            line = new BasketLine { Id = Guid.CreateVersion7(clock.GetUtcNow()), Sku = request.Sku, AddedAt = clock.GetUtcNow() };
            basket.Lines.Add(line);
        }

        line.Quantity += request.Quantity;
        line.SeenPriceInCents = price.Value;
        if (line.Quantity > BasketLine.MostPieces || basket.Lines.Count > BasketLine.MostLines)
        {
            return new PutInBasketOutcome.TooMany();
        }

        await db.SaveChangesAsync(cancellationToken);
        return new PutInBasketOutcome.Added(basket.Id);
    }
}
