using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace LaBelleCerise.Messaging.Sending;

/// <summary>Runs the sender in the background: at once after a commit, and by a sweep for what is due later or was left by a crash.</summary>
internal sealed partial class MailService(MailSender sender, MailSignal signal, ILogger<MailService> log) : BackgroundService
{
    private static readonly TimeSpan Sweep = TimeSpan.FromSeconds(5);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                await sender.SendDueMails(stoppingToken);
                await signal.Wait(Sweep, stoppingToken);
            }
            catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
            {
                return;
            }
            catch (Exception error)
            {
                // The database is away, or a mail cannot be made: the others wait for the next sweep.
                LogBroken(log, error.GetType().Name);
                await signal.Wait(Sweep, CancellationToken.None);
            }
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "The mail sender could not work: {Error}")]
    private static partial void LogBroken(ILogger log, string error);
}
