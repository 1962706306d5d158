using LaBelleCerise.Ordering.Contracts;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace LaBelleCerise.Catalog.Reactions;

/// <summary>Keeps the copy of the stock that product pages show in words; nothing here is ever counted down.</summary>
internal sealed class ShowAvailabilityWhenStockLevelsChanged(CatalogDb db) : INotificationHandler<StockLevelsChanged>
{
    public async Task Handle(StockLevelsChanged notification, CancellationToken cancellationToken)
    {
        foreach (var level in notification.Levels)
        {
            // The condition stands in the update: an older level that arrives late changes nothing.
            await db.Variants.Where(v => v.Sku == level.Sku && v.AvailableVersion < level.Version)
                .ExecuteUpdateAsync(set => set.SetProperty(v => v.Available, level.Available).SetProperty(v => v.AvailableVersion, level.Version), cancellationToken);
        }
    }
}
