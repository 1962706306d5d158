using LaBelleCerise.Host.Telemetry;
using Microsoft.Extensions.DependencyInjection;
using OpenTelemetry.Trace;

namespace LaBelleCerise.Modules.Tests.Host.Telemetry;

public sealed class UnwatchedTests
{
    [Fact]
    public async Task Nothing_is_watched_unless_it_is_asked_for()
    {
        await using var quiet = new Shop();
        await quiet.InitializeAsync();
        Assert.Null(quiet.Services.GetService<TracerProvider>());
        Assert.Null(quiet.Services.GetService<PrometheusText>());
    }
}
