using LaBelleCerise.Ordering.Orders;
using LaBelleCerise.Ordering.Payments.MultiSafepay;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace LaBelleCerise.Ordering.Payments;

/// <summary>Asks the provider about a payment and settles what it says: the one way by which an order becomes paid.</summary>
/// <remarks>The order hears of the money first; a crash in between leaves the payment open, and the next notice or check does it again without a second effect.</remarks>
internal sealed class PaymentSettler(OrderingDb db, MultiSafepayClient provider, IMediator mediator, TimeProvider clock)
{
    /// <summary>Asks and settles.</summary>
    /// <param name="paymentId">The payment.</param>
    /// <param name="isByStaff">Whether staff pressed the button.</param>
    /// <param name="cancellation">Ends the wait for the provider.</param>
    /// <returns>Whether the provider answered. False too when another amount blocks everything automatic.</returns>
    public async Task<bool> Ask(Guid paymentId, bool isByStaff, CancellationToken cancellation)
    {
        var payment = await db.PaymentRows().AsNoTracking().SingleAsync(p => p.Id == paymentId, cancellation);
        if (payment.Trouble is PaymentTrouble.AmountDiffers && !isByStaff)
        {
            return false;
        }

        var answer = await provider.Get(payment.ProviderOrderId, cancellation);
        if (answer is ProviderAnswer.OrderRead { Reading: var reading } && payment.State is not PaymentState.Paid
            && reading.OrderId == payment.ProviderOrderId && ProviderStatuses.Find(reading.Status) is { IsMoneyHere: true })
        {
            await mediator.Send(
                new MarkOrderPaid(payment.OrderId, reading.AmountInCents, reading.Currency, reading.Method ?? "", payment.ProviderOrderId, clock.GetUtcNow()), CancellationToken.None);
        }

        await mediator.Send(new RecordAnswer(paymentId, answer, isByStaff), CancellationToken.None);
        return answer is not ProviderAnswer.NoAnswer;
    }
}
