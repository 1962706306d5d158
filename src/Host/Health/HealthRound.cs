using LaBelleCerise.Kernel.Announcements;
using LaBelleCerise.Kernel.Health;
using Microsoft.Extensions.Localization;

namespace LaBelleCerise.Host.Health;

/// <summary>Asks every reader; one that breaks is a reading too, and takes no other with it.</summary>
internal sealed partial class HealthRound(IEnumerable<IHealthReader> readers, IStringLocalizer<HealthWords> words, ILogger<HealthRound> log)
{
    public async Task<IReadOnlyList<HealthReading>> Read(CancellationToken cancellation)
    {
        var readings = new List<HealthReading>();
        foreach (var reader in readers.OrderBy(r => r.Order))
        {
            try
            {
                readings.AddRange(await reader.Read(cancellation));
            }
            catch (Exception error) when (!cancellation.IsCancellationRequested)
            {
                LogBroken(log, reader.GetType().Name, ErrorPlace.Of(error));
                readings.Add(new HealthReading(reader.GetType().Name, words["Unreadable"], HealthState.Bad, words["Unreadable.Text", reader.GetType().Name]));
            }
        }

        return readings;
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "Health reader {Reader} broke: {Error}")]
    private static partial void LogBroken(ILogger log, string reader, string error);
}
