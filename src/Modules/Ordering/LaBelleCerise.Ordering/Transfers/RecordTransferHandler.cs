using LaBelleCerise.Kernel.Amounts;
using LaBelleCerise.Kernel.Commands;
using LaBelleCerise.Kernel.PersonalData;
using LaBelleCerise.Ordering.Orders;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace LaBelleCerise.Ordering.Transfers;

/// <summary>Staff saw money for an order on the account of the shop.</summary>
/// <param name="OrderId">The order.</param>
/// <param name="FormId">The id of the form: the same again is the same transfer.</param>
/// <param name="AmountInCents">What came in.</param>
/// <param name="StaffId">Who saw it.</param>
/// <param name="StaffName">Who saw it, by name.</param>
internal sealed record RecordTransfer(Guid OrderId, Guid FormId, long AmountInCents, Guid StaffId, string? StaffName) : ICommand<RecordTransferOutcome>;

internal abstract record RecordTransferOutcome
{
    /// <summary>The order is paid now.</summary>
    /// <param name="SurplusInCents">What came in above the total and goes back.</param>
    public sealed record Paid(long SurplusInCents) : RecordTransferOutcome;

    /// <summary>The order goes on waiting.</summary>
    /// <param name="MissingInCents">What is still to come.</param>
    public sealed record TooLittle(long MissingInCents) : RecordTransferOutcome;

    /// <summary>The order was paid before, is cancelled, or its pieces are gone: all of it goes back.</summary>
    public sealed record GoesBack : RecordTransferOutcome;

    /// <summary>This form was posted before: nothing changed.</summary>
    public sealed record Known : RecordTransferOutcome;

    /// <summary>No such order waits for a transfer.</summary>
    public sealed record NotFound : RecordTransferOutcome, IRefusal;
}

/// <summary>Settles a transfer in one transaction; parts add up, a surplus goes back (promise S17).</summary>
internal sealed class RecordTransferHandler(OrderingDb db, OrderDesk desk, TransferDesk transfers, StaffReads staffReads, TimeProvider clock)
    : IRequestHandler<RecordTransfer, RecordTransferOutcome>
{
    /// <summary>How the books call a bank transfer; MultiSafepay's names of methods are in capitals.</summary>
    public const string Method = "transfer";

    public async Task<RecordTransferOutcome> Handle(RecordTransfer request, CancellationToken cancellationToken)
    {
        var opening = await staffReads.Open(db, Purpose.Payment, $"order:{request.OrderId}", cancellationToken);
        if (await desk.Take(opening, request.OrderId, cancellationToken) is not { TransferMessage: not null } order)
        {
            return new RecordTransferOutcome.NotFound();
        }

        var reference = $"{Method}-{request.FormId:N}";
        if (await db.Open<MoneyReceived>(opening).AnyAsync(m => m.ProviderReference == reference, cancellationToken))
        {
            return new RecordTransferOutcome.Known();
        }

        var outcome = await Settle(order, request, reference, cancellationToken);
        await db.SaveChangesAsync(cancellationToken);
        return outcome;
    }

    private async Task<RecordTransferOutcome> Settle(Order order, RecordTransfer request, string reference, CancellationToken cancellation)
    {
        var now = clock.GetUtcNow();
        var missing = order.TotalInCents - order.ReceivedInCents;
        var hadLapsed = order.State is OrderState.Lapsed;
        var isWaiting = order.State is OrderState.AwaitingPayment || (hadLapsed && request.AmountInCents >= order.TotalInCents && await desk.TakeAgain(order, cancellation));
        if (!isWaiting)
        {
            order.OweBack(request.AmountInCents, now, OrderActor.Staff);
            Book(order, reference, request.AmountInCents, MoneyEffect.RefundDue, now);
            return new RecordTransferOutcome.GoesBack();
        }

        if (request.AmountInCents < missing)
        {
            order.ReceivePart(request.AmountInCents, request.StaffId, request.StaffName, now);
            Book(order, reference, request.AmountInCents, MoneyEffect.PartReceived, now);
            // The customer is told at once what is missing, in the words of the reminder.
            transfers.Tell(order);
            return new RecordTransferOutcome.TooLittle(missing - request.AmountInCents);
        }

        return await Pay(order, request, reference, missing, hadLapsed, cancellation);
    }

    private async Task<RecordTransferOutcome> Pay(Order order, RecordTransfer request, string reference, long missing, bool hadLapsed, CancellationToken cancellation)
    {
        var now = clock.GetUtcNow();
        var surplus = request.AmountInCents - missing;
        order.MarkTransferred(Method, request.StaffId, request.StaffName, now);
        transfers.Promise(order, now);
        Book(order, reference, missing, hadLapsed ? MoneyEffect.PaidAfterLapse : MoneyEffect.Paid, now);
        if (surplus > 0)
        {
            order.OweBack(surplus, now, OrderActor.Staff);
            Book(order, reference + "-surplus", surplus, MoneyEffect.RefundDue, now);
        }

        await desk.SettlePaid(order, cancellation);
        return new RecordTransferOutcome.Paid(surplus);
    }

    private void Book(Order order, string reference, long amount, MoneyEffect effect, DateTimeOffset at) => db.Add(new MoneyReceived
    {
        ProviderReference = reference, OrderId = order.Id, AmountInCents = amount, Currency = Money.Currency, Method = Method, At = at, Effect = effect,
    });
}
