using System.Text.Json;
using LaBelleCerise.Sandbox.MultiSafepay.Orders;
using LaBelleCerise.Sandbox.State;

namespace LaBelleCerise.Sandbox.MultiSafepay.Refunds;

/// <summary>Refunds: reserved when asked, completed or declined by the nightly run or by hand.</summary>
internal sealed class RefundDesk(OrderDesk orders, SandboxClock clock)
{
    /// <summary>Books a refund, or says why not.</summary>
    public (long RefundId, ApiError? Error) Ask(string orderId, JsonElement request)
    {
        var refundId = 0L;
        ApiError? error = null;
        var change = orders.EditAndTell(orderId, order =>
        {
            var cents = AmountInCents(order, request, out error);
            error ??= RefundRules.Complaint(order, cents, request.Text("currency"), clock.GetUtcNow());
            if (error is not null)
            {
                return null;
            }

            refundId = orders.NextTransaction();
            var now = clock.GetUtcNow();
            var refund = new RelatedTransaction(refundId, request.Text("refund_order_id"), cents, "reserved", request.Text("description") ?? order.Description, now, now);
            return order with { Related = [.. order.Related, refund] };
        });
        return change is OrderChange.Unknown ? (0, ApiError.NotFound) : (refundId, error);
    }

    /// <summary>Completes, declines or takes back a refund that is still under way.</summary>
    public OrderChange Settle(string orderId, long refundId, string status)
        => orders.EditAndTell(orderId, order =>
        {
            if (order.Related.FirstOrDefault(one => one.TransactionId == refundId) is not { Status: "reserved" } refund)
            {
                return null;
            }

            var settled = refund with { Status = status, ModifiedAt = clock.GetUtcNow() };
            var changed = order with { Related = [.. order.Related.Select(one => one.TransactionId == refundId ? settled : one)] };
            return status == "completed" ? GiveBack(changed, refund.AmountInCents) : changed;
        });

    /// <summary>The nightly run: what was reserved before the last 02:00 UTC is completed.</summary>
    public void RunNightly()
    {
        var now = clock.GetUtcNow();
        var tonight = new DateTimeOffset(now.UtcDateTime.Date, TimeSpan.Zero).AddHours(2);
        var lastRun = now < tonight ? tonight.AddDays(-1) : tonight;
        foreach (var (order, refund) in orders.All().SelectMany(order => order.Related.Select(refund => (order, refund))))
        {
            if (refund.Status == "reserved" && refund.CreatedAt < lastRun)
            {
                Settle(order.OrderId, refund.TransactionId, "completed");
            }
        }
    }

    private static OrderRecord GiveBack(OrderRecord order, long cents)
    {
        var refunded = order.RefundedInCents + cents;
        var status = refunded >= order.AmountInCents ? OrderStatuses.Refunded : OrderStatuses.PartialRefunded;
        return order with { RefundedInCents = refunded, Status = status, FinancialStatus = status };
    }

    /// <summary>No amount, or 0, means everything that is left: a trap of the real contract (handbook apis.md 1.6).</summary>
    private static long AmountInCents(OrderRecord order, JsonElement request, out ApiError? error)
    {
        error = request.Text("refund_order_id")?.Length > 50 ? ApiError.Missing("refund_order_id") : null;
        if (request.At("amount") is not { } amount)
        {
            return RefundRules.LeftInCents(order);
        }

        if (!amount.TryGetWhole(out var cents) || cents < 0)
        {
            error = ApiError.Amount;
        }

        return cents == 0 ? RefundRules.LeftInCents(order) : cents;
    }
}
