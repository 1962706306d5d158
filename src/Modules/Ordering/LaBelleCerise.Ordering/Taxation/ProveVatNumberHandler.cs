using LaBelleCerise.Kernel.Commands;
using LaBelleCerise.Kernel.PersonalData;
using LaBelleCerise.Ordering.Orders;
using MediatR;

namespace LaBelleCerise.Ordering.Taxation;

/// <summary>Writes on an order what VIES said at last; a number that it knows frees the sale, and the VAT that was charged goes back.</summary>
internal sealed record ProveVatNumber(Guid OrderId, VatCheck Check) : ICommand<ProveVatNumberOutcome>;

internal abstract record ProveVatNumberOutcome
{
    /// <param name="OwedBackInCents">The VAT that goes back.</param>
    public sealed record Written(long OwedBackInCents) : ProveVatNumberOutcome;

    /// <summary>The answer is there already, or the order is over.</summary>
    public sealed record NotOpen : ProveVatNumberOutcome, IRefusal;
}

internal sealed class ProveVatNumberHandler(OrderingDb db, OrderDesk desk, TimeProvider clock) : IRequestHandler<ProveVatNumber, ProveVatNumberOutcome>
{
    public async Task<ProveVatNumberOutcome> Handle(ProveVatNumber request, CancellationToken cancellationToken)
    {
        var order = await desk.Take(Opening.ByLaw(Purpose.TaxDuty), request.OrderId, cancellationToken);
        if (order is null || order.Learn(request.Check, clock.GetUtcNow()) is not { } owed)
        {
            return new ProveVatNumberOutcome.NotOpen();
        }

        await db.SaveChangesAsync(cancellationToken);
        return new ProveVatNumberOutcome.Written(owed);
    }
}
