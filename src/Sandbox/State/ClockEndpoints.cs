namespace LaBelleCerise.Sandbox.State;

internal static class ClockEndpoints
{
    public static void MapClock(this IEndpointRouteBuilder control)
    {
        control.MapGet("/clock", (SandboxClock clock) => Show(clock));
        control.MapPost("/clock", (ClockChange change, SandboxClock clock) =>
        {
            if (change is { Utc: null, AdvanceSeconds: null })
            {
                return Results.BadRequest(new { error = "Give advanceSeconds or utc." });
            }

            if (change.Utc is { } utc)
            {
                clock.SetTo(utc);
            }

            if (change.AdvanceSeconds is { } seconds)
            {
                clock.Advance(TimeSpan.FromSeconds(seconds));
            }

            return Show(clock);
        });
    }

    private static IResult Show(SandboxClock clock)
        => Results.Ok(new { utc = clock.GetUtcNow(), offsetSeconds = clock.Offset.TotalSeconds });

    private sealed record ClockChange(double? AdvanceSeconds, DateTimeOffset? Utc);
}
