using LaBelleCerise.Kernel.Commands;
using LaBelleCerise.Ordering.Baskets;
using MediatR;

namespace LaBelleCerise.Ordering.Pages.Basket;

/// <summary>Takes a line out of a basket.</summary>
internal sealed record RemoveFromBasket(Guid? BasketId, string Sku) : ICommand<RemoveFromBasketOutcome>;

internal abstract record RemoveFromBasketOutcome
{
    /// <param name="Quantity">How many there were, for putting them back.</param>
    public sealed record Removed(int Quantity) : RemoveFromBasketOutcome;

    /// <summary>That is not in this basket.</summary>
    public sealed record NotThere : RemoveFromBasketOutcome, IRefusal;
}

internal sealed class RemoveFromBasketHandler(OrderingDb db, BasketEdits edits) : IRequestHandler<RemoveFromBasket, RemoveFromBasketOutcome>
{
    public async Task<RemoveFromBasketOutcome> Handle(RemoveFromBasket request, CancellationToken cancellationToken)
    {
        var basket = await edits.Take(request.BasketId, cancellationToken);
        if (basket?.Lines.FirstOrDefault(l => l.Sku == request.Sku) is not { } line)
        {
            return new RemoveFromBasketOutcome.NotThere();
        }

        basket.Lines.Remove(line);
        await db.SaveChangesAsync(cancellationToken);
        return new RemoveFromBasketOutcome.Removed(line.Quantity);
    }
}
