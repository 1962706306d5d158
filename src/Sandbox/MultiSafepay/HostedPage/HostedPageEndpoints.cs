using LaBelleCerise.Sandbox.Faults;
using LaBelleCerise.Sandbox.MultiSafepay.Notifications;
using LaBelleCerise.Sandbox.MultiSafepay.Orders;

namespace LaBelleCerise.Sandbox.MultiSafepay.HostedPage;

internal static class HostedPageEndpoints
{
    /// <summary>The real page usually notifies before it sends the browser back; so long it waits for that here.</summary>
    private static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(2);

    public static void MapHostedPage(this IEndpointRouteBuilder app)
    {
        app.MapGet("/multisafepay/pay/{session}", (string session, string? lang, OrderDesk desk) => desk.FindBySession(session) switch
        {
            null => HostedPageMarkup.Unknown(new HostedTexts(lang)),
            var order when OrderStatuses.HasPage(order.Status) => HostedPageMarkup.Pay(order, Texts(order)),
            var order => HostedPageMarkup.Settled(order, Texts(order)),
        }).WithFaults("multisafepay", "pay-page");

        app.MapPost("/multisafepay/pay/{session}", PressAsync).WithFaults("multisafepay", "pay-page");
    }

    private static async Task<IResult> PressAsync(string session, HttpRequest request, OrderDesk desk, NotificationQueue notifications, CancellationToken cancellation)
    {
        var form = await request.ReadFormAsync(cancellation);
        if (desk.FindBySession(session) is not { } order)
        {
            return HostedPageMarkup.Unknown(new HostedTexts(null));
        }

        var outcome = form["outcome"].ToString();
        if (outcome == HostedPageMarkup.Close)
        {
            return HostedPageMarkup.Closed(order, Texts(order));
        }

        var method = Gateway.Find(form["method"].ToString())?.Code;
        var isOffered = OrderStatuses.HasPage(order.Status) && HostedPageMarkup.OutcomesOf(order).Contains(outcome);
        if (!isOffered || desk.Move(order.OrderId, outcome, method) is not OrderChange.Done done)
        {
            return HostedPageMarkup.Settled(order, Texts(order));
        }

        await WaitForNotificationAsync(notifications, done.NotificationId, cancellation);
        return Back(done.Order);
    }

    private static async Task WaitForNotificationAsync(NotificationQueue notifications, string? id, CancellationToken cancellation)
    {
        if (id is null || notifications.Mode.Mode is not (NotificationMode.Normal or NotificationMode.Duplicate))
        {
            return;
        }

        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        limit.CancelAfter(LongestWait);
        try
        {
            while (notifications.IsWaiting(id))
            {
                await Task.Delay(20, limit.Token);
            }
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            // The shop is slow to answer; the customer goes back all the same.
        }
    }

    /// <summary>Back to the shop with the order's id, to the success or the cancel address (handbook apis.md 1.2).</summary>
    private static IResult Back(OrderRecord order)
    {
        var isGood = order.Status is OrderStatuses.Completed or OrderStatuses.Uncleared or OrderStatuses.Reserved;
        var url = isGood ? order.RedirectUrl : order.CancelUrl ?? order.RedirectUrl;
        if (url is null)
        {
            return HostedPageMarkup.Settled(order, Texts(order));
        }

        var separator = url.Contains('?', StringComparison.Ordinal) ? '&' : '?';
        return new SeeOther($"{url}{separator}transactionid={Uri.EscapeDataString(order.OrderId)}");
    }

    private static HostedTexts Texts(OrderRecord order) => new(order.Request.Text("customer", "locale"));
}
