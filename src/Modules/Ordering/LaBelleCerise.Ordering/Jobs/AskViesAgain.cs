using LaBelleCerise.Kernel.Jobs;
using LaBelleCerise.Kernel.PersonalData;
using LaBelleCerise.Ordering.Orders;
using LaBelleCerise.Ordering.Taxation;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace LaBelleCerise.Ordering.Jobs;

/// <summary>Asks VIES again about the numbers of paid orders for which it had no answer; until there is one the VAT that was charged stands (shop behaviour 18).</summary>
internal sealed class AskViesAgain(OrderingDb db, ViesClient vies, IMediator mediator, TimeProvider clock) : IJob
{
    private const int BatchSize = 100;

    /// <summary>An answer says what is so today: longer after the sale it proves nothing about it.</summary>
    private static readonly TimeSpan Reach = TimeSpan.FromDays(14);

    public async Task Run(CancellationToken cancellation)
    {
        var since = clock.GetUtcNow() - Reach;
        var open = await db.Open<Order>(Opening.ByLaw(Purpose.TaxDuty)).AsNoTracking()
            .Where(o => o.VatCheck!.VatAnswer == VatAnswer.Unknown && o.PaidAt != null && o.PlacedAt > since)
            .OrderBy(o => o.PlacedAt).Select(o => new { o.Id, o.VatCheck!.Number, o.Address.Country }).Take(BatchSize).ToListAsync(cancellation);
        foreach (var order in open)
        {
            if (VatNumber.Parse(order.Number, order.Country) is { } number && await vies.Ask(number, cancellation) is var reply and not ViesReply.Unknown)
            {
                await mediator.Send(new ProveVatNumber(order.Id, VatCheck.Of(number, reply, clock.GetUtcNow())), cancellation);
                db.ChangeTracker.Clear();
            }
        }
    }
}
