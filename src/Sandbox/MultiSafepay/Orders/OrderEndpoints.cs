using System.Text.Json;
using System.Text.Json.Nodes;
using LaBelleCerise.Sandbox.Faults;

namespace LaBelleCerise.Sandbox.MultiSafepay.Orders;

internal static class OrderEndpoints
{
    private const long WrongByInCents = 100;

    public static void MapOrders(this IEndpointRouteBuilder api)
    {
        api.MapPost("/orders", CreateAsync).WithFaults("multisafepay", "create-order");
        api.MapGet("/orders/{orderId}", Get).WithFaults("multisafepay", "get-order");
        api.MapPatch("/orders/{orderId}", PatchAsync).WithFaults("multisafepay", "update-order");
    }

    /// <summary>The request body as JSON, or null when it is none.</summary>
    public static async Task<JsonElement?> BodyAsync(HttpRequest request, CancellationToken cancellation)
    {
        try
        {
            using var document = await JsonDocument.ParseAsync(request.Body, default, cancellation);
            return document.RootElement.Clone();
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static async Task<IResult> CreateAsync(HttpContext context, OrderDesk desk, CancellationToken cancellation)
    {
        if (await BodyAsync(context.Request, cancellation) is not { } request)
        {
            return Envelope.Fail(ApiError.Missing("body"));
        }

        if (CreateOrderRules.Complaint(request) is { } complaint)
        {
            return Envelope.Fail(complaint);
        }

        _ = CreateOrderRules.TryAmount(request, out var cents);
        var order = desk.Create(request, cents + (context.ReportsWrongAmount() ? WrongByInCents : 0));
        if (order is null)
        {
            return Envelope.Fail(ApiError.Duplicate);
        }

        var data = order.Type == "direct"
            ? OrderObject.Build(order)
            : new JsonObject { ["order_id"] = order.OrderId, ["session_id"] = order.SessionId };
        data["payment_url"] = OrderObject.PaymentUrl(order, context.Request);
        return Envelope.Ok(data);
    }

    private static IResult Get(string orderId, HttpContext context, OrderDesk desk)
    {
        if (desk.Find(orderId) is not { } order)
        {
            return Envelope.Fail(ApiError.NotFound);
        }

        var reported = context.ReportsWrongAmount() ? order with { AmountInCents = order.AmountInCents + WrongByInCents } : order;
        return Envelope.Ok(OrderObject.Build(reported));
    }

    private static async Task<IResult> PatchAsync(string orderId, HttpContext context, OrderDesk desk, CancellationToken cancellation)
    {
        if (await BodyAsync(context.Request, cancellation) is not { ValueKind: JsonValueKind.Object } patch)
        {
            return Envelope.Fail(ApiError.Missing("body"));
        }

        var invoiceId = patch.Text("invoice_id");
        return patch.Text("status") switch
        {
            "shipped" => Answer(desk.EditAndTell(orderId, order => Ship(order, patch, invoiceId))),
            "cancelled" => Answer(desk.EditAndTell(orderId, Cancel)),
            null when invoiceId is not null => desk.Edit(orderId, order => order with { InvoiceId = invoiceId }) is null
                ? Envelope.Fail(ApiError.NotFound)
                : Envelope.Ok(new JsonObject()),
            _ => Envelope.Fail(ApiError.Missing("status")),
        };
    }

    private static OrderRecord? Ship(OrderRecord order, JsonElement patch, string? invoiceId)
        => order.Status is OrderStatuses.Completed or OrderStatuses.Shipped
            ? order with { Status = OrderStatuses.Shipped, Shipment = patch, InvoiceId = invoiceId ?? order.InvoiceId }
            : null;

    /// <summary>Only while unpaid (handbook apis.md 1.3).</summary>
    private static OrderRecord? Cancel(OrderRecord order)
        => OrderStatuses.IsPayable(order.Status)
            ? order with { Status = OrderStatuses.Cancelled, FinancialStatus = OrderStatuses.Cancelled }
            : null;

    private static IResult Answer(OrderChange change) => change switch
    {
        OrderChange.Done => Envelope.Ok(new JsonObject()),
        OrderChange.Refused refused => Envelope.Fail(ApiError.Unknown($"Not possible while the order is {refused.Status}")),
        _ => Envelope.Fail(ApiError.NotFound),
    };
}
