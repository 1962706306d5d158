using LaBelleCerise.Catalog.Contracts;
using LaBelleCerise.Ordering.Shelf;
using LaBelleCerise.Ordering.Stocks;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace LaBelleCerise.Ordering.Reactions;

/// <summary>Takes over what Catalog offers. Only the first listing of a variant opens its stock: saving a product never touches pieces (shop behaviour 11).</summary>
internal sealed class ShelveWhenVariantsListed(OrderingDb db, StockBook stock) : INotificationHandler<VariantsListed>
{
    public async Task Handle(VariantsListed notification, CancellationToken cancellationToken)
    {
        var skus = notification.Variants.Select(v => v.Sku).ToList();
        var known = await db.Shelf.Where(i => skus.Contains(i.Sku)).ToDictionaryAsync(i => i.Sku, cancellationToken);
        foreach (var listed in notification.Variants)
        {
            if (!known.TryGetValue(listed.Sku, out var item))
            {
                item = new ShelfItem { Sku = listed.Sku };
                known.Add(listed.Sku, item);
                db.Add(item);
                stock.Open(listed.Sku, listed.OpeningStock ?? 0);
            }

            item.Take(listed);
        }
    }
}
