using System.Globalization;
using LaBelleCerise.Kernel.Backups;
using LaBelleCerise.Kernel.Health;
using LaBelleCerise.Kernel.Web;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Options;

namespace LaBelleCerise.Host.Health;

/// <summary>How old the newest backup is.</summary>
internal sealed class BackupsReader(BackupShelf shelf, IOptions<HealthOptions> options, IConfiguration configuration, TimeProvider clock, IStringLocalizer<HealthWords> words) : IHealthReader
{
    public int Order => 400;

    public Task<IReadOnlyList<HealthReading>> Read(CancellationToken cancellation) => Task.FromResult<IReadOnlyList<HealthReading>>([Newest()]);

    private HealthReading Newest()
    {
        if (string.IsNullOrEmpty(configuration["Backup:Key"]))
        {
            return new HealthReading("backup", words["Backup"], HealthState.Bad, words["Backup.NoKey"]);
        }

        var now = new HealthRemedy(words["Backup.MakeNow"], Handler: "MakeBackup");
        var sets = shelf.Sets();
        if (sets.Count == 0)
        {
            return new HealthReading("backup", words["Backup"], HealthState.Bad, words["Backup.None"], now);
        }

        var age = clock.GetUtcNow() - sets[0].MadeAt;
        var late = TimeSpan.FromHours(options.Value.BackupLateHours);
        var state = age > late + TimeSpan.FromDays(1) ? HealthState.Bad : age > late ? HealthState.Watch : HealthState.Good;
        var when = Cultures.InBrussels(sets[0].MadeAt).ToString("g", CultureInfo.CurrentCulture);
        return new HealthReading("backup", words["Backup"], state, words[state == HealthState.Good ? "Backup.Good" : "Backup.Old", when, sets.Count, sets[0].Bytes >> 20], now);
    }
}
