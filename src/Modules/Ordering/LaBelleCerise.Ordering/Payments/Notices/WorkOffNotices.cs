using LaBelleCerise.Kernel.Jobs;
using LaBelleCerise.Ordering.Payments.MultiSafepay;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace LaBelleCerise.Ordering.Payments.Notices;

/// <summary>Works off stored notices: each is a reason to ask the provider, whose own answer is what counts. So their order and number do not matter.</summary>
internal sealed partial class WorkOffNotices(NoticeBook notices, IServiceScopeFactory scopes, ILogger<WorkOffNotices> log) : IBackgroundWork
{
    private const int BatchSize = 20;

    public async Task<int> RunDue(CancellationToken cancellation)
    {
        var due = await notices.Due(BatchSize, cancellation);
        foreach (var id in due)
        {
            if (await notices.Claim(id, cancellation) is { } notice)
            {
                await using var scope = scopes.CreateAsyncScope();
                // A host that stops ends the one that it is at, so that the next need not wait for the lease; the provider is asked with limits of its own.
                await WorkOff(notice, scope.ServiceProvider, CancellationToken.None);
            }
        }

        return due.Count;
    }

    private async Task WorkOff(PaymentNotice notice, IServiceProvider services, CancellationToken cancellation)
    {
        var db = services.GetRequiredService<OrderingDb>();
        var payment = await db.PaymentRows().AsNoTracking().SingleOrDefaultAsync(p => p.ProviderOrderId == notice.ProviderOrderId, cancellation);
        if (Complaint(notice, payment) is { } reason)
        {
            LogParked(log, notice.Id, reason);
            if (payment is not null && reason is ParkReason.AmountDiffers)
            {
                await services.GetRequiredService<IMediator>().Send(new FlagPayment(payment.Id, PaymentTrouble.AmountDiffers), cancellation);
            }

            await notices.Close(notice, reason, cancellation);
        }
        else if (payment!.Trouble is PaymentTrouble.AmountDiffers)
        {
            await notices.Close(notice, ParkReason.AmountDiffers, cancellation);
        }
        else if (await services.GetRequiredService<PaymentSettler>().Ask(payment.Id, isByStaff: false, cancellation))
        {
            await notices.Close(notice, reason: null, cancellation);
        }
        else
        {
            await notices.Postpone(notice, cancellation);
        }
    }

    /// <summary>What keeps a notice from being worked off: authentic is not enough (security W2).</summary>
    private static ParkReason? Complaint(PaymentNotice notice, Payment? payment)
    {
        if (payment is null)
        {
            return ParkReason.UnknownPayment;
        }

        if (notice.Status == PaymentNotice.NoStatus)
        {
            return null;
        }

        if (ProviderStatuses.Find(notice.Status) is null)
        {
            return ParkReason.UnknownStatus;
        }

        return notice.AmountInCents != payment.AmountInCents || notice.Currency != payment.Currency ? ParkReason.AmountDiffers : null;
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "Payment notice {NoticeId} is parked for staff: {Reason}")]
    private static partial void LogParked(ILogger log, Guid noticeId, ParkReason reason);
}
