using System.Runtime.InteropServices;
using LaBelleCerise.Kernel.Backups;
using LaBelleCerise.Kernel.Health;
using Microsoft.Extensions.Localization;

namespace LaBelleCerise.Host.Health;

/// <summary>Which versions run, and whether the database was changed by a newer shop than this one.</summary>
internal sealed class VersionsReader(DatabaseFacts database, IStringLocalizer<HealthWords> words) : IHealthReader
{
    public int Order => 600;

    public async Task<IReadOnlyList<HealthReading>> Read(CancellationToken cancellation)
    {
        var newer = await database.ChangedByNewer(cancellation);
        var text = words["Versions.Good", BackupDesk.Version, RuntimeInformation.FrameworkDescription, await database.Version(cancellation)].Value;
        return
        [
            newer.Count == 0
                ? new HealthReading("versions", words["Versions"], HealthState.Good, text)
                : new HealthReading("versions", words["Versions"], HealthState.Watch, $"{words["Versions.Newer", string.Join(", ", newer)]} {text}"),
        ];
    }
}
