using LaBelleCerise.Sandbox.MultiSafepay.Orders;
using LaBelleCerise.Sandbox.MultiSafepay.Refunds;

namespace LaBelleCerise.Sandbox.MultiSafepay;

/// <summary>The provider's books for drills: what it holds, and outcomes without a browser.</summary>
internal static class ProviderControl
{
    public static void MapProvider(this IEndpointRouteBuilder control)
    {
        control.MapGet("/multisafepay/orders", (OrderDesk desk) => desk.All().Reverse().Select(order => new
        {
            order_id = order.OrderId,
            transaction_id = order.TransactionId,
            status = order.Status,
            financial_status = order.FinancialStatus,
            amount = order.AmountInCents,
            amount_refunded = order.RefundedInCents,
            currency = order.Currency,
            gateway = order.Gateway,
            captures = order.Captures,
            created = order.CreatedAt,
            var1 = order.Request.Text("var1"),
            session_id = order.SessionId,
        }));

        control.MapPost("/multisafepay/orders/{orderId}/outcome", (string orderId, Outcome outcome, OrderDesk desk) =>
            Answer(desk.Move(orderId, outcome.Status == "chargeback" ? OrderStatuses.Chargedback : outcome.Status, outcome.Gateway, outcome.Reason ?? string.Empty)));

        control.MapPost("/multisafepay/orders/{orderId}/refunds/{refundId:long}/outcome", (string orderId, long refundId, Outcome outcome, RefundDesk desk) =>
            outcome.Status is "completed" or "declined" or "void"
                ? Answer(desk.Settle(orderId, refundId, outcome.Status))
                : Results.BadRequest(new { error = "status is completed, declined or void." }));
    }

    private static IResult Answer(OrderChange change) => change switch
    {
        OrderChange.Done done => Results.Ok(new { order_id = done.Order.OrderId, status = done.Order.Status, notification = done.NotificationId }),
        OrderChange.Refused refused => Results.Conflict(new { error = $"Not possible while the order is {refused.Status}." }),
        _ => Results.NotFound(new { error = "No such order." }),
    };

    private sealed record Outcome(string Status, string? Gateway, string? Reason);
}
