using LaBelleCerise.Kernel.Commands;
using MediatR;

namespace LaBelleCerise.Ordering.Payments;

/// <summary>Notes what came of asking the provider to close a payment: over, or to be tried again.</summary>
/// <param name="PaymentId">The payment.</param>
/// <param name="NextTry">When to try again; null when it is over.</param>
internal sealed record RecordStop(Guid PaymentId, DateTimeOffset? NextTry) : ICommand<RecordStopOutcome>;

internal sealed record RecordStopOutcome(bool IsOver);

internal sealed class RecordStopHandler(OrderingDb db) : IRequestHandler<RecordStop, RecordStopOutcome>
{
    public async Task<RecordStopOutcome> Handle(RecordStop request, CancellationToken cancellationToken)
    {
        var payment = await db.TakePayment(request.PaymentId, cancellationToken) ?? throw new InvalidOperationException("A payment that was to be closed is gone.");
        if (request.NextTry is { } next)
        {
            payment.Stop(next);
        }
        else
        {
            payment.MarkStopped();
        }

        await db.SaveChangesAsync(cancellationToken);
        return new RecordStopOutcome(request.NextTry is null);
    }
}
