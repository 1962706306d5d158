using LaBelleCerise.Kernel.Data;
using LaBelleCerise.Kernel.Jobs;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace LaBelleCerise.Kernel.Announcements;

/// <summary>Runs the relay in the background: at once after a commit, and by a sweep that catches what a crash left behind.</summary>
public sealed partial class RelayService(Relay relay, ModuleCatalog modules, RelaySignal signal, IHostApplicationLifetime lifetime, ILogger<RelayService> log) : BackgroundService
{
    private static readonly TimeSpan Sweep = TimeSpan.FromSeconds(2);

    /// <inheritdoc />
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (await lifetime.Begins(stoppingToken))
        {
            await Task.WhenAll(modules.All.Select(module => Serve(module, stoppingToken)));
        }
    }

    private async Task Serve(ModuleRegistration module, CancellationToken stopping)
    {
        while (!stopping.IsCancellationRequested)
        {
            try
            {
                while (await relay.DeliverDue(module, stopping) > 0)
                {
                }

                await signal.Wait(module.Name, Sweep, stopping);
            }
            catch (OperationCanceledException) when (stopping.IsCancellationRequested)
            {
                return;
            }
            catch (Exception error)
            {
                // The database itself is away or full: the outbox keeps everything, the next sweep tries again.
                LogBroken(log, module.Name, error.GetType().Name);
                await signal.Wait(module.Name, Sweep, CancellationToken.None);
            }
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "The relay of {Module} could not read or mark its outbox: {Error}")]
    private static partial void LogBroken(ILogger log, string module, string error);
}
