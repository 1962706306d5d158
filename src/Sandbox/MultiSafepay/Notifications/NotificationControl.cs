using LaBelleCerise.Sandbox.MultiSafepay.Orders;

namespace LaBelleCerise.Sandbox.MultiSafepay.Notifications;

/// <summary>How and when notifications leave, decided by a test.</summary>
internal static class NotificationControl
{
    public static void MapNotifications(this IEndpointRouteBuilder control)
    {
        control.MapGet("/notifications", (NotificationQueue queue) => new
        {
            mode = queue.Mode,
            waiting = queue.Waiting().Select(one => new { one.Id, one.OrderId, one.Attempts, one.IsHeld, one.DueAt }),
            sent = queue.Sent(),
        });

        control.MapPost("/notifications", (ModeOrder order, NotificationQueue queue) =>
        {
            if (!NotificationMode.All.Contains(order.Mode ?? string.Empty) || order is { Copies: < 1 or > 50 } or { DelaySeconds: < 0 or > 86_400 })
            {
                return Results.BadRequest(new { error = $"mode is one of {string.Join(", ", NotificationMode.All)}; copies 1 to 50, delaySeconds 0 to 86400." });
            }

            var usual = NotificationMode.Default;
            queue.Mode = new NotificationMode(order.Mode!, order.Copies ?? usual.Copies, order.DelaySeconds ?? usual.DelaySeconds);
            return Results.Ok(queue.Mode);
        });

        control.MapPost("/notifications/release", (bool? shuffle, ReleaseOrder? order, NotificationQueue queue) => new { released = queue.Release(shuffle ?? order?.Shuffle ?? queue.Mode.Mode == NotificationMode.Shuffled) });

        control.MapPost("/notifications/resend/{orderId}", (string orderId, string? status, ResendOrder? resend, OrderDesk desk, NotificationQueue queue) =>
        {
            if (desk.Find(orderId) is not { } order)
            {
                return Results.NotFound(new { error = "No such order." });
            }

            return queue.AddAgain(order, status ?? resend?.Status) is { } id
                ? Results.Ok(new { notification = id })
                : Results.Conflict(new { error = "The order never had that status, or has no notification address.", had = order.History.Select(one => one.Status) });
        });
    }

    private sealed record ReleaseOrder(bool? Shuffle);

    private sealed record ResendOrder(string? Status);

    private sealed record ModeOrder(string? Mode, int? Copies, int? DelaySeconds);
}
