using Microsoft.Extensions.Options;

namespace LaBelleCerise.Host.Startup;

/// <summary>Stops in this order: readiness says no, proxies let go while everything is still answered, no new connections, requests in flight end, workers end (reliability section 3, rule 7).</summary>
/// <remarks>Nothing correct hangs on it: a host that is killed loses nothing either.</remarks>
internal static class GracefulStop
{
    /// <summary>All of it; who is not done by then is cut off. A service manager must allow more.</summary>
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(25);

    public static void AddGracefulStop(this WebApplicationBuilder builder)
    {
        builder.Services.AddOptions<StopOptions>().BindConfiguration(StopOptions.Section).ValidateDataAnnotations().ValidateOnStart();
        builder.Services.Configure<HostOptions>(host => host.ShutdownTimeout = Longest);
        builder.Services.AddHostedService<LettingGo>();
    }

    /// <summary>Tells clients that keep connections open to come back on another one.</summary>
    public static void UseGracefulStop(this WebApplication app) => app.Use(async (context, next) =>
    {
        if (app.Lifetime.ApplicationStopping.IsCancellationRequested)
        {
            context.Response.Headers.Connection = "close";
        }

        await next(context);
    });

    private sealed class LettingGo(IOptions<StopOptions> options) : IHostedLifecycleService
    {
        /// <summary>Runs before any service is told to stop, the web server included. By the machine's clock: a proxy outside waits for it.</summary>
        public Task StoppingAsync(CancellationToken cancellationToken) => Task.Delay(TimeSpan.FromSeconds(options.Value.LetGoSeconds), cancellationToken);

        public Task StartingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

        public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

        public Task StartedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

        public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

        public Task StoppedAsync(CancellationToken cancellationToken) => Task.CompletedTask;
    }
}
