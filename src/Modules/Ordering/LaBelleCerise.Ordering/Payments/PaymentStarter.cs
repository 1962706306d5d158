using LaBelleCerise.Ordering.Payments.MultiSafepay;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace LaBelleCerise.Ordering.Payments;

/// <summary>Starts or resumes the payment of an order: a command, the call to the provider, a command.</summary>
internal sealed class PaymentStarter(IMediator mediator, MultiSafepayClient provider, PaymentAddresses addresses, TimeProvider clock)
{
    /// <summary>Brings the order's payment as far as its page. Twenty at once open one page.</summary>
    /// <param name="orderId">The order.</param>
    /// <param name="linkVersion">The version of the order's link, for the way back.</param>
    /// <param name="ipAddress">The customer's; the provider asks for it, we do not keep it.</param>
    /// <param name="isAnew">Whether the customer asked for a new attempt.</param>
    /// <param name="cancellation">Ends the wait.</param>
    public async Task<BeginPaymentOutcome> Start(Guid orderId, int linkVersion, string? ipAddress, bool isAnew, CancellationToken cancellation)
    {
        var begun = await Begin(orderId, isAnew, cancellation);
        if (begun is not BeginPaymentOutcome.Ask ask)
        {
            return begun;
        }

        var answer = await provider.Create(new NewProviderOrder(
            ask.ProviderOrderId, ask.PaymentId, ask.OrderNumber, ask.AmountInCents, ask.Currency, ask.Culture, ask.Country, ipAddress,
            addresses.Return(ask.Culture, orderId, linkVersion), addresses.Notification, SecondsUntil(ask.LapsesAt)), cancellation);
        // The customer may be gone by now; what the provider said is kept all the same.
        var recorded = await mediator.Send(new RecordAnswer(ask.PaymentId, answer), CancellationToken.None);
        return recorded.PageUrl is { } page ? new BeginPaymentOutcome.Leave(page) : new BeginPaymentOutcome.Lost();
    }

    private async Task<BeginPaymentOutcome> Begin(Guid orderId, bool isAnew, CancellationToken cancellation)
    {
        try
        {
            return await mediator.Send(new BeginPayment(orderId, isAnew), cancellation);
        }
        catch (DbUpdateException)
        {
            // The constraint decided: another request wrote this attempt first.
            return new BeginPaymentOutcome.Wait();
        }
    }

    private long SecondsUntil(DateTimeOffset lapsesAt) => Math.Clamp((long)(lapsesAt - clock.GetUtcNow()).TotalSeconds, 60, 31_536_000);
}
