using LaBelleCerise.Kernel.PaymentData;

namespace LaBelleCerise.Host.Security;

/// <summary>Stands before every log: no line that names the number of a card or an account is written with it, whoever wrote it (law N12).</summary>
internal sealed class ScrubbingLogs(ILoggerFactory inner) : ILoggerFactory
{
    // Knows nobody's account: who the shop is comes from settings, and whatever reads those writes logs.
    private readonly PaymentDataScrubber scrubber = new(identity: null);

    public ILogger CreateLogger(string categoryName) => new Log(inner.CreateLogger(categoryName), scrubber);

    public void AddProvider(ILoggerProvider provider) => inner.AddProvider(provider);

    public void Dispose() => inner.Dispose();

    private sealed class Log(ILogger inner, PaymentDataScrubber scrubber) : ILogger
    {
        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => inner.BeginScope(state);

        public bool IsEnabled(LogLevel logLevel) => inner.IsEnabled(logLevel);

        void ILogger.Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
        {
            if (!inner.IsEnabled(logLevel))
            {
                return;
            }

            var line = formatter(state, exception);
            var values = (state as IEnumerable<KeyValuePair<string, object?>>)?.ToList() ?? [];
            var trouble = exception?.ToString() ?? "";
            if (scrubber.Count(line) + scrubber.Count(trouble) + values.Sum(v => scrubber.Count(v.Value?.ToString() ?? "")) == 0)
            {
                inner.Log(logLevel, eventId, state, exception, formatter);
                return;
            }

            // The values behind a line are written as well, and an exception says whatever it was given.
            var clean = values.ConvertAll(v => KeyValuePair.Create(v.Key, (object?)scrubber.Clean(v.Value?.ToString() ?? "")));
            var said = scrubber.Clean(trouble.Length == 0 ? line : $"{line} {trouble}");
            inner.Log<IReadOnlyList<KeyValuePair<string, object?>>>(logLevel, eventId, clean, exception: null, (_, _) => said);
        }
    }
}
