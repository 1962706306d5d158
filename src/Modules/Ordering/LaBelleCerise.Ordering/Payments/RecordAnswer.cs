using LaBelleCerise.Kernel.Commands;
using LaBelleCerise.Ordering.Orders;
using LaBelleCerise.Ordering.Payments.MultiSafepay;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace LaBelleCerise.Ordering.Payments;

/// <summary>Takes over what the provider answered about a payment, after the order heard of the money.</summary>
/// <param name="PaymentId">The payment.</param>
/// <param name="Answer">The answer.</param>
/// <param name="IsByStaff">Whether staff asked: they may lift the block that another amount laid on it.</param>
internal sealed record RecordAnswer(Guid PaymentId, ProviderAnswer Answer, bool IsByStaff = false) : ICommand<RecordAnswerOutcome>;

/// <summary>Where the payment stands now.</summary>
internal sealed record RecordAnswerOutcome(PaymentState State, PaymentTrouble? Trouble, string? PageUrl);

internal sealed class RecordAnswerHandler(OrderingDb db, TimeProvider clock) : IRequestHandler<RecordAnswer, RecordAnswerOutcome>
{
    /// <summary>After this the provider would know of it, had our call reached it.</summary>
    private static readonly TimeSpan Arrival = TimeSpan.FromMinutes(15);
    private const int OrderIdTaken = 1006;

    public async Task<RecordAnswerOutcome> Handle(RecordAnswer request, CancellationToken cancellationToken)
    {
        var payment = await db.TakePayment(request.PaymentId, cancellationToken) ?? throw new InvalidOperationException("A payment that was asked about is gone.");
        var now = clock.GetUtcNow();
        switch (request.Answer)
        {
            case ProviderAnswer.PageMade page when payment.State is PaymentState.Asked or PaymentState.Unknown:
                payment.Open(page.Url);
                break;
            case ProviderAnswer.OrderRead read:
                await Learn(payment, read.Reading, request.IsByStaff, now, cancellationToken);
                break;
            case ProviderAnswer.Refused refused when payment.State is PaymentState.Asked && refused.Code != OrderIdTaken:
            case ProviderAnswer.NotThere when payment.State is PaymentState.Asked or PaymentState.Unknown && now - payment.AskedAt > Arrival:
                payment.Fail();
                break;
            default:
                if (payment.State is PaymentState.Asked)
                {
                    payment.LoseSight();
                }

                payment.NextCheck(now);
                break;
        }

        await db.SaveChangesAsync(cancellationToken);
        return new RecordAnswerOutcome(payment.State, payment.Trouble, payment.PageUrl);
    }

    private async Task Learn(Payment payment, ProviderReading reading, bool isByStaff, DateTimeOffset now, CancellationToken cancellation)
    {
        var effect = await db.Open<MoneyReceived>(PaymentBook.Books).Where(m => m.ProviderReference == payment.ProviderOrderId)
            .Select(m => (MoneyEffect?)m.Effect).SingleOrDefaultAsync(cancellation);
        if (effect is MoneyEffect.AmountDiffered || !IsOurs(payment, reading))
        {
            payment.Distrust(reading);
            return;
        }

        if (isByStaff && payment.Trouble is PaymentTrouble.AmountDiffers)
        {
            payment.ClearTrouble();
        }

        payment.Learn(reading, now);
        if (effect is MoneyEffect.RefundDue && payment.Trouble is null)
        {
            payment.Flag(PaymentTrouble.RefundDue);
        }

        if (payment.IsOpen)
        {
            payment.NextCheck(now);
        }
    }

    /// <summary>Reference, amount and currency are those that were asked (security W2).</summary>
    public static bool IsOurs(Payment payment, ProviderReading reading) =>
        reading.OrderId == payment.ProviderOrderId && reading.AmountInCents == payment.AmountInCents && reading.Currency == payment.Currency;
}
