using LaBelleCerise.Sandbox.State;

namespace LaBelleCerise.Sandbox.Pages;

internal static class HealthEndpoints
{
    public static void MapHealth(this IEndpointRouteBuilder control)
        => control.MapGet("/health", (SandboxClock clock, SandboxOptions options) => new
        {
            status = "ok",
            program = "LaBelleCerise.Sandbox",
            utc = clock.GetUtcNow(),
            dataPath = Path.GetFullPath(options.DataPath),
            mailFolder = Path.GetFullPath(options.MailFolder),
            smtpPort = options.SmtpPort,
        });
}
