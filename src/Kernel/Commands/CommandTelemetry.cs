using System.Diagnostics;
using LaBelleCerise.Kernel.Announcements;
using MediatR;
using Microsoft.Extensions.Logging;

namespace LaBelleCerise.Kernel.Commands;

/// <summary>Gives every command a span and logs its name, outcome and time; never its content.</summary>
public sealed partial class CommandTelemetry<TCommand, TOutcome>(ILogger<CommandTelemetry<TCommand, TOutcome>> log, TimeProvider clock)
    : IPipelineBehavior<TCommand, TOutcome>
    where TCommand : ICommand<TOutcome>
{
    /// <inheritdoc />
    public async Task<TOutcome> Handle(TCommand request, CancellationToken cancellationToken, RequestHandlerDelegate<TOutcome> next)
    {
        using var span = CommandSpans.Source.StartActivity(typeof(TCommand).Name);
        var started = clock.GetTimestamp();
        try
        {
            var outcome = await next();
            LogDone(log, typeof(TCommand).Name, outcome?.GetType().Name, clock.GetElapsedTime(started).TotalMilliseconds);
            return outcome;
        }
        catch (Exception error)
        {
            span?.SetStatus(ActivityStatusCode.Error, error.GetType().Name);
            LogFailed(log, typeof(TCommand).Name, ErrorPlace.Of(error));
            throw;
        }
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "{Command} ended in {Outcome} after {Milliseconds} ms")]
    private static partial void LogDone(ILogger log, string command, string? outcome, double milliseconds);

    [LoggerMessage(Level = LogLevel.Error, Message = "{Command} broke: {Error}")]
    private static partial void LogFailed(ILogger log, string command, string error);
}
