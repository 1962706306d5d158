using System.Text.Json.Nodes;
using LaBelleCerise.Sandbox.Faults;

namespace LaBelleCerise.Sandbox.MultiSafepay;

internal static class MethodEndpoints
{
    public static void MapMethods(this IEndpointRouteBuilder api)
    {
        api.MapGet("/gateways", (string? currency) => List(Offered(null, currency).Select(method => method.ToGateway())))
            .WithFaults("multisafepay", "gateways");

        api.MapGet("/payment-methods", (long? amount, string? currency) => List(Offered(amount, currency).Select(method => method.ToMethod())))
            .WithFaults("multisafepay", "payment-methods");

        api.MapGet("/payment-methods/{code}", (string code) => Gateway.Find(code) is { } method
                ? Envelope.Ok(method.ToMethod())
                : Envelope.Fail(ApiError.Gateway with { HttpStatus = StatusCodes.Status404NotFound }))
            .WithFaults("multisafepay", "payment-methods");
    }

    private static IEnumerable<Gateway> Offered(long? amount, string? currency)
        => Gateway.All.Where(method => (currency is null or "EUR") && (amount ?? 0) <= (method.MaxInCents ?? long.MaxValue));

    private static IResult List(IEnumerable<JsonObject> methods) => Envelope.Ok(new JsonArray([.. methods]));
}
