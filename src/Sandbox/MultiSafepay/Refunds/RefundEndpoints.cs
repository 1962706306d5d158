using System.Text.Json;
using System.Text.Json.Nodes;
using LaBelleCerise.Sandbox.Faults;
using LaBelleCerise.Sandbox.MultiSafepay.Orders;

namespace LaBelleCerise.Sandbox.MultiSafepay.Refunds;

internal static class RefundEndpoints
{
    public static void MapRefunds(this IEndpointRouteBuilder api)
    {
        api.MapPost("/orders/{orderId}/refunds", AskAsync).WithFaults("multisafepay", "refund");
        api.MapPatch("/orders/{orderId}/refunds/{refundId:long}", VoidAsync).WithFaults("multisafepay", "update-refund");
    }

    private static async Task<IResult> AskAsync(string orderId, HttpRequest http, RefundDesk desk, CancellationToken cancellation)
    {
        if (await OrderEndpoints.BodyAsync(http, cancellation) is not { ValueKind: JsonValueKind.Object } request)
        {
            return Envelope.Fail(ApiError.Missing("body"));
        }

        var (refundId, error) = desk.Ask(orderId, request);
        return error is not null
            ? Envelope.Fail(error)
            : Envelope.Ok(new JsonObject { ["transaction_id"] = refundId, ["refund_id"] = refundId });
    }

    private static async Task<IResult> VoidAsync(string orderId, long refundId, HttpRequest http, RefundDesk desk, CancellationToken cancellation)
    {
        var request = await OrderEndpoints.BodyAsync(http, cancellation);
        if (request?.Text("status") != "void")
        {
            return Envelope.Fail(ApiError.Missing("status"));
        }

        return desk.Settle(orderId, refundId, "void") switch
        {
            OrderChange.Done => Envelope.Ok(new JsonObject()),
            OrderChange.Refused => Envelope.Fail(ApiError.NoRefund("the refund is not under way")),
            _ => Envelope.Fail(ApiError.NotFound),
        };
    }
}
