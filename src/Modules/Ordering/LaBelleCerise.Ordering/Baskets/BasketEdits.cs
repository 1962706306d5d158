using LaBelleCerise.Kernel.PersonalData;
using Microsoft.EntityFrameworkCore;

namespace LaBelleCerise.Ordering.Baskets;

/// <summary>Takes a basket for a change: its version grows, and nobody else changes it until this transaction ends.</summary>
internal sealed class BasketEdits(OrderingDb db, TimeProvider clock)
{
    /// <summary>The basket with its lines; null when there is none with this id.</summary>
    public async Task<Basket?> Take(Guid? basketId, CancellationToken cancellation)
    {
        if (basketId is not { } id)
        {
            return null;
        }

        var now = clock.GetUtcNow();
        var rows = db.Open<Basket>(Opening.ByPerson(Purpose.ShopFunction)).Where(b => b.Id == id);
        return await rows.ExecuteUpdateAsync(s => s.SetProperty(b => b.Version, b => b.Version + 1).SetProperty(b => b.ChangedAt, now), cancellation) == 0
            ? null
            : await rows.Include(b => b.Lines).SingleAsync(cancellation);
    }

    /// <summary>A new basket with an id of its own: one that a visitor brings along is never taken over.</summary>
    public Basket Make()
    {
        var now = clock.GetUtcNow();
        var basket = new Basket { Id = BasketReference.NewId(), Version = 1, CreatedAt = now, ChangedAt = now };
        db.Add(basket);
        return basket;
    }
}
