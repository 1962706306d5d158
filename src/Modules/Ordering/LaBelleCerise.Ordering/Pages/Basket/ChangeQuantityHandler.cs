using LaBelleCerise.Kernel.Commands;
using LaBelleCerise.Ordering.Baskets;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace LaBelleCerise.Ordering.Pages.Basket;

/// <summary>Sets the pieces of a line; looking at it again also accepts today's price.</summary>
internal sealed record ChangeQuantity(Guid? BasketId, string Sku, int Quantity) : ICommand<ChangeQuantityOutcome>;

internal abstract record ChangeQuantityOutcome
{
    public sealed record Changed : ChangeQuantityOutcome;

    /// <summary>That is not in this basket.</summary>
    public sealed record NotThere : ChangeQuantityOutcome, IRefusal;
}

internal sealed class ChangeQuantityHandler(OrderingDb db, BasketEdits edits) : IRequestHandler<ChangeQuantity, ChangeQuantityOutcome>
{
    public async Task<ChangeQuantityOutcome> Handle(ChangeQuantity request, CancellationToken cancellationToken)
    {
        var basket = await edits.Take(request.BasketId, cancellationToken);
        if (basket?.Lines.FirstOrDefault(l => l.Sku == request.Sku) is not { } line)
        {
            return new ChangeQuantityOutcome.NotThere();
        }

        line.Quantity = request.Quantity;
        line.SeenPriceInCents = await db.Shelf.Where(i => i.Sku == request.Sku).Select(i => i.PriceInCents).SingleAsync(cancellationToken);
        await db.SaveChangesAsync(cancellationToken);
        return new ChangeQuantityOutcome.Changed();
    }
}
