using LaBelleCerise.Kernel.Amounts;
using LaBelleCerise.Kernel.Commands;
using LaBelleCerise.Kernel.PersonalData;
using LaBelleCerise.Ordering.Transfers;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace LaBelleCerise.Ordering.Orders;

/// <summary>The provider confirmed a payment for an order.</summary>
/// <param name="OrderId">The order.</param>
/// <param name="AmountInCents">What came in.</param>
/// <param name="Currency">ISO 4217.</param>
/// <param name="Method">The provider's name of the method; no payment detail.</param>
/// <param name="ProviderReference">The provider's reference of this payment; a second call with the same one changes nothing.</param>
/// <param name="At">When the provider completed it.</param>
internal sealed record MarkOrderPaid(Guid OrderId, long AmountInCents, string Currency, string Method, string ProviderReference, DateTimeOffset At)
    : ICommand<MarkOrderPaidOutcome>;

/// <summary>What the money did.</summary>
internal abstract record MarkOrderPaidOutcome
{
    /// <summary>The order is paid now.</summary>
    public sealed record Paid : MarkOrderPaidOutcome;

    /// <summary>This payment was known: nothing changed.</summary>
    public sealed record AlreadyPaid : MarkOrderPaidOutcome;

    /// <summary>The order had lapsed, its pieces were still there and are taken again: it is paid now.</summary>
    public sealed record WasLapsedRestocked : MarkOrderPaidOutcome;

    /// <summary>The money has to go back: the order is cancelled, its pieces are gone, or it was paid already by another payment.</summary>
    public sealed record RefundDue : MarkOrderPaidOutcome;

    /// <summary>Another amount or currency than was asked: never paid; staff see it.</summary>
    public sealed record AmountDiffers : MarkOrderPaidOutcome;

    /// <summary>No such order.</summary>
    public sealed record NotFound : MarkOrderPaidOutcome, IRefusal;
}

/// <summary>Settles a confirmed payment in one transaction: order, stock, basket, announcement.</summary>
/// <remarks>Opened by law: money that came in must be accounted for, also of someone whose data are restricted (GDPR art. 18(2)).</remarks>
internal sealed class MarkOrderPaidHandler(OrderingDb db, OrderDesk desk, TransferDesk transfers) : IRequestHandler<MarkOrderPaid, MarkOrderPaidOutcome>
{
    private static readonly Opening Books = Opening.ByLaw(Purpose.Payment);

    public async Task<MarkOrderPaidOutcome> Handle(MarkOrderPaid request, CancellationToken cancellationToken)
    {
        if (await desk.Take(Books, request.OrderId, cancellationToken) is not { } order)
        {
            return new MarkOrderPaidOutcome.NotFound();
        }

        var known = await db.Open<MoneyReceived>(Books).Where(m => m.ProviderReference == request.ProviderReference)
            .Select(m => (MoneyEffect?)m.Effect).SingleOrDefaultAsync(cancellationToken);
        if (known is not null)
        {
            return known is MoneyEffect.AmountDiffered ? new MarkOrderPaidOutcome.AmountDiffers() : new MarkOrderPaidOutcome.AlreadyPaid();
        }

        var effect = await Settle(order, request, cancellationToken);
        db.Add(new MoneyReceived
        {
            ProviderReference = request.ProviderReference,
            OrderId = order.Id,
            AmountInCents = request.AmountInCents,
            Currency = request.Currency,
            Method = request.Method,
            At = request.At,
            Effect = effect,
        });
        await db.SaveChangesAsync(cancellationToken);
        return effect switch
        {
            MoneyEffect.Paid => new MarkOrderPaidOutcome.Paid(),
            MoneyEffect.PaidAfterLapse => new MarkOrderPaidOutcome.WasLapsedRestocked(),
            MoneyEffect.RefundDue => new MarkOrderPaidOutcome.RefundDue(),
            _ => new MarkOrderPaidOutcome.AmountDiffers(),
        };
    }

    private async Task<MoneyEffect> Settle(Order order, MarkOrderPaid request, CancellationToken cancellation)
    {
        if (request.AmountInCents != order.TotalInCents || request.Currency != Money.Currency)
        {
            order.RefuseAmount(request.AmountInCents, request.Currency, request.At);
            return MoneyEffect.AmountDiffered;
        }

        var hadLapsed = order.State is OrderState.Lapsed;
        if (order.State is not OrderState.AwaitingPayment && !(hadLapsed && await desk.TakeAgain(order, cancellation)))
        {
            order.OweBack(request.AmountInCents, request.At);
            return MoneyEffect.RefundDue;
        }

        order.MarkPaid(request.Method, request.At);
        if (BrusselsDays.Of(request.At) != BrusselsDays.Of(order.PlacedAt))
        {
            // The promise of the order's day no longer holds: it counts from the money.
            transfers.Promise(order, request.At);
        }

        await desk.SettlePaid(order, cancellation);
        return hadLapsed ? MoneyEffect.PaidAfterLapse : MoneyEffect.Paid;
    }
}
