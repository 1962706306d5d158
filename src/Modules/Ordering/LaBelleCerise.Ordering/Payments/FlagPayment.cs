using LaBelleCerise.Kernel.Commands;
using MediatR;

namespace LaBelleCerise.Ordering.Payments;

/// <summary>Puts a payment on the list of those that staff must look at, or takes it off (no trouble).</summary>
internal sealed record FlagPayment(Guid PaymentId, PaymentTrouble? Trouble) : ICommand<FlagPaymentOutcome>;

internal abstract record FlagPaymentOutcome
{
    public sealed record Flagged : FlagPaymentOutcome;

    public sealed record NotFound : FlagPaymentOutcome, IRefusal;
}

internal sealed class FlagPaymentHandler(OrderingDb db) : IRequestHandler<FlagPayment, FlagPaymentOutcome>
{
    public async Task<FlagPaymentOutcome> Handle(FlagPayment request, CancellationToken cancellationToken)
    {
        if (await db.TakePayment(request.PaymentId, cancellationToken) is not { } payment)
        {
            return new FlagPaymentOutcome.NotFound();
        }

        if (request.Trouble is { } trouble)
        {
            payment.Flag(trouble);
        }
        else
        {
            payment.ClearTrouble();
        }

        await db.SaveChangesAsync(cancellationToken);
        return new FlagPaymentOutcome.Flagged();
    }
}
