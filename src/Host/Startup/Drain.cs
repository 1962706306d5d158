using Microsoft.Extensions.Options;

namespace LaBelleCerise.Host.Startup;

/// <summary>Keeps a stopping host at the door for a moment: not ready, but still serving (reliability section 3, rule 7).</summary>
/// <remarks>Runs before any service stops: doors, jobs and relay are open as before.</remarks>
internal sealed class Drain(IOptions<ShutdownOptions> options, TimeProvider clock) : IHostedLifecycleService
{
    /// <summary>The framework's 30 s would be cut off by a service manager that waits as long.</summary>
    private static readonly TimeSpan WholeStop = TimeSpan.FromSeconds(25);

    public static void Add(IServiceCollection services)
    {
        services.AddOptions<ShutdownOptions>().BindConfiguration(ShutdownOptions.Section).ValidateDataAnnotations().ValidateOnStart();
        services.Configure<HostOptions>(host => host.ShutdownTimeout = WholeStop);
        services.AddHostedService<Drain>();
    }

    public Task StoppingAsync(CancellationToken cancellationToken) => options.Value.DrainSeconds == 0
        ? Task.CompletedTask
        : Task.Delay(TimeSpan.FromSeconds(options.Value.DrainSeconds), clock, cancellationToken);

    public Task StartingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StartedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppedAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
