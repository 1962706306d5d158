using System.Globalization;
using LaBelleCerise.Sandbox.MultiSafepay.Notifications;
using LaBelleCerise.Sandbox.MultiSafepay.HostedPage;
using LaBelleCerise.Sandbox.MultiSafepay.Orders;
using LaBelleCerise.Sandbox.Pages;

namespace LaBelleCerise.Sandbox.MultiSafepay;

/// <summary>A look into the provider's books, with a button for every status that may come next.</summary>
internal static class OrdersPage
{
    private const int MostShown = 100;

    public static void MapOrdersPage(this IEndpointRouteBuilder app)
    {
        app.MapGet("/multisafepay/orders", (OrderDesk desk) => PageShell.Tool("Payments", Show(desk.All())));

        app.MapPost("/multisafepay/orders/{orderId}", async (string orderId, HttpRequest request, OrderDesk desk, NotificationQueue queue, CancellationToken cancellation) =>
        {
            var form = await request.ReadFormAsync(cancellation);
            if (form["status"].ToString() is { Length: > 0 } status)
            {
                desk.Move(orderId, status);
            }
            else if (desk.Find(orderId) is { } order)
            {
                queue.AddAgain(order, status: null);
            }

            return new SeeOther("/multisafepay/orders");
        });
    }

    private static Markup Show(IReadOnlyList<OrderRecord> orders) => orders.Count == 0
        ? Markup.Of($"<p>No payment has been asked for yet.</p>")
        : Markup.Of($"""
            <div class="scroll"><table>
            <thead><tr><th scope="col">Order</th><th scope="col" class="number">Amount</th><th scope="col">Status</th><th scope="col">Made</th><th scope="col">What next</th></tr></thead>
            <tbody>{orders.Take(MostShown).Select(Row)}</tbody>
            </table></div>
            """);

    private static Markup Row(OrderRecord order) => Markup.Of($"""
        <tr><th scope="row">{(OrderStatuses.HasPage(order.Status) ? Markup.Of($"<a href=\"/multisafepay/pay/{order.SessionId}\">{order.OrderId}</a>") : Markup.Of($"{order.OrderId}"))}<br><span class="quiet">{order.Description}</span></th>
        <td class="number">{(order.AmountInCents / 100m).ToString("N2", CultureInfo.InvariantCulture)} {order.Currency}{(order.RefundedInCents > 0 ? Markup.Of($"<br><span class=\"quiet\">−{(order.RefundedInCents / 100m).ToString("N2", CultureInfo.InvariantCulture)} back</span>") : Markup.Empty)}</td>
        <td><span class="status {order.Status}">{order.Status}</span></td>
        <td>{order.CreatedAt.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture)}</td>
        <td><form method="post" action="/multisafepay/orders/{Uri.EscapeDataString(order.OrderId)}" class="next">{OrderStatuses.After(order.Status).Where(MayPress).Select(status => Markup.Of(
            $"<button name=\"status\" value=\"{status}\">{status}</button>"))}<button name="resend" value="1">notify again</button></form></td></tr>

        """);

    /// <summary>Shipping and refunds come from the shop, by its own calls.</summary>
    private static bool MayPress(string status)
        => status is not (OrderStatuses.Shipped or OrderStatuses.Refunded or OrderStatuses.PartialRefunded or OrderStatuses.Cancelled);
}
