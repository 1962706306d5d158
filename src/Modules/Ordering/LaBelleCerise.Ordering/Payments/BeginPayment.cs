using LaBelleCerise.Kernel.Amounts;
using LaBelleCerise.Kernel.Commands;
using LaBelleCerise.Ordering.Orders;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace LaBelleCerise.Ordering.Payments;

/// <summary>Someone wants to pay an order: finds its open payment, or writes down a new attempt before the provider hears of it.</summary>
/// <param name="OrderId">The order.</param>
/// <param name="IsAnew">Whether a new attempt may follow one that ended or was lost: only after the customer asked for it.</param>
internal sealed record BeginPayment(Guid OrderId, bool IsAnew) : ICommand<BeginPaymentOutcome>;

internal abstract record BeginPaymentOutcome
{
    /// <summary>The caller is the one who asks the provider now.</summary>
    public sealed record Ask(Guid PaymentId, string ProviderOrderId, string OrderNumber, long AmountInCents, string Currency, string Culture, string Country, DateTimeOffset LapsesAt) : BeginPaymentOutcome;

    /// <summary>The page of the open payment is there.</summary>
    public sealed record Leave(string PageUrl) : BeginPaymentOutcome;

    /// <summary>Another request is asking the provider at this moment.</summary>
    public sealed record Wait : BeginPaymentOutcome;

    /// <summary>The provider could not be reached before; nothing new is tried until the customer says so.</summary>
    public sealed record Lost : BeginPaymentOutcome;

    /// <summary>The last attempt has an end: the page about it tells.</summary>
    public sealed record Ended : BeginPaymentOutcome;

    /// <summary>The order is paid, lapsed or cancelled, or its time is over: there is nothing to pay.</summary>
    public sealed record NotPayable : BeginPaymentOutcome, IRefusal;
}

internal sealed class BeginPaymentHandler(OrderingDb db, OrderDesk orders, TimeProvider clock) : IRequestHandler<BeginPayment, BeginPaymentOutcome>
{
    public async Task<BeginPaymentOutcome> Handle(BeginPayment request, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        var order = await orders.Take(PaymentBook.Books, request.OrderId, cancellationToken);
        if (order is null or { IsRestricted: true } || order.State is not OrderState.AwaitingPayment || order.LapsesAt <= now)
        {
            return new BeginPaymentOutcome.NotPayable();
        }

        var payments = await db.PaymentRows().Where(p => p.OrderId == order.Id).OrderBy(p => p.Attempt).ToListAsync(cancellationToken);
        return payments is [.., var latest] && Standing(latest, payments, request.IsAnew, now) is { } standing
            ? standing
            : await Start(order, payments, now, cancellationToken);
    }

    /// <summary>What the earlier attempts say; null when a new one may start.</summary>
    private static BeginPaymentOutcome? Standing(Payment latest, List<Payment> all, bool isAnew, DateTimeOffset now)
    {
        if (latest.IsBeingAsked(now))
        {
            return new BeginPaymentOutcome.Wait();
        }

        // Money that was seen, whatever came of it, is never asked for again.
        if (all.Any(p => p.State is PaymentState.Paid || p.Trouble is PaymentTrouble.AmountDiffers))
        {
            return new BeginPaymentOutcome.Ended();
        }

        if (latest is { State: PaymentState.Pending, PageUrl: { } page, StopAt: null })
        {
            return new BeginPaymentOutcome.Leave(page);
        }

        if (isAnew)
        {
            return null;
        }

        return latest.IsOpen ? new BeginPaymentOutcome.Lost() : new BeginPaymentOutcome.Ended();
    }

    private async Task<BeginPaymentOutcome> Start(Order order, List<Payment> earlier, DateTimeOffset now, CancellationToken cancellation)
    {
        // A refused or lost attempt could still be paid at the provider: it is closed there, so that nobody pays twice.
        foreach (var old in earlier.Where(p => p is { IsStopped: false, StopAt: null }))
        {
            old.Stop(now);
        }

        var payment = Payment.Start(order.Id, order.Number, earlier.Count + 1, order.TotalInCents, Money.Currency, now);
        payment.Ask(now);
        db.Add(payment);
        await db.SaveChangesAsync(cancellation);
        return new BeginPaymentOutcome.Ask(
            payment.Id, payment.ProviderOrderId, order.Number, payment.AmountInCents, payment.Currency, order.Culture, order.Address.Country, order.LapsesAt);
    }
}
