using LaBelleCerise.Kernel.Announcements;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace LaBelleCerise.Kernel.Jobs;

/// <summary>Runs one kind of background work: when its bell rings, and by a sweep that catches what a crash left.</summary>
/// <typeparam name="TWork">The work; ring its bell by <c>signal.Ring(typeof(TWork).Name)</c> after the commit.</typeparam>
public sealed partial class BackgroundWorkService<TWork>(
    IServiceScopeFactory scopes, RelaySignal signal, IHostApplicationLifetime lifetime, ILogger<BackgroundWorkService<TWork>> log)
    : BackgroundService
    where TWork : class, IBackgroundWork
{
    private static readonly TimeSpan Sweep = TimeSpan.FromSeconds(2);

    /// <inheritdoc />
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await lifetime.Begins(stoppingToken);
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                while (await Once(stoppingToken) > 0)
                {
                }

                await signal.Wait(typeof(TWork).Name, Sweep, stoppingToken);
            }
            catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
            {
                return;
            }
            catch (Exception error)
            {
                // What is due stays due; the next sweep tries again.
                LogBroken(log, typeof(TWork).Name, ErrorPlace.Of(error));
                await signal.Wait(typeof(TWork).Name, Sweep, CancellationToken.None);
            }
        }
    }

    private async Task<int> Once(CancellationToken stopping)
    {
        await using var scope = scopes.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<TWork>().RunDue(stopping);
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "Background work {Work} broke: {Error}")]
    private static partial void LogBroken(ILogger log, string work, string error);
}
