namespace LaBelleCerise.Sandbox.Faults;

internal static class FaultEndpoints
{
    public static TBuilder WithFaults<TBuilder>(this TBuilder endpoint, string system, string call)
        where TBuilder : IEndpointConventionBuilder
        => endpoint.WithMetadata(new FaultPoint(system, call));

    public static bool ReportsWrongAmount(this HttpContext context) => context.Items.ContainsKey(FaultKinds.WrongAmount);

    public static void MapFaults(this IEndpointRouteBuilder control)
    {
        control.MapGet("/faults", (FaultBook faults) => faults.All());
        control.MapDelete("/faults", (FaultBook faults) => new { cleared = faults.Clear() });
        control.MapPost("/faults", (FaultOrder order, FaultBook faults) =>
        {
            var system = order.System ?? FaultKinds.Any;
            var call = order.Call ?? FaultKinds.Any;
            if (FaultKinds.Complaint(system, call, order.Fault ?? string.Empty) is { } complaint)
            {
                return Results.BadRequest(new { error = complaint });
            }

            return order is { Times: < 1 } or { Every: < 1 } or { DelayMs: < 0 or > 120_000 }
                ? Results.BadRequest(new { error = "times and every are 1 or more, delayMs 0 to 120000." })
                : Results.Ok(faults.Add(system, call, order.Fault!, order.Times ?? 1, order.DelayMs ?? 2000, order.Every ?? 1));
        });
    }

    private sealed record FaultOrder(string? System, string? Call, string? Fault, int? Times, int? DelayMs, int? Every);
}
