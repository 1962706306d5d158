using LaBelleCerise.Kernel.Commands;
using LaBelleCerise.Kernel.Jobs;
using LaBelleCerise.Kernel.PersonalData;
using LaBelleCerise.Ordering.Baskets;
using Microsoft.EntityFrameworkCore;

namespace LaBelleCerise.Ordering.Jobs;

/// <summary>Removes baskets that nobody came back to, with the details that were filled in for them (retention rule "basket").</summary>
internal sealed class RemoveOldBaskets(OrderingDb db, UnitOfWork unitOfWork, TimeProvider clock) : IJob
{
    public Task Run(CancellationToken cancellation)
    {
        var before = clock.GetUtcNow() - BasketReference.Life;
        return unitOfWork.Run(db, token => db.Open<Basket>(Opening.ByLaw(Purpose.ShopFunction)).Where(b => b.ChangedAt < before).ExecuteDeleteAsync(token), cancellation);
    }
}
