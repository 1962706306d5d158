using LaBelleCerise.Kernel.Data;
using LaBelleCerise.Kernel.Health;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Options;

namespace LaBelleCerise.Host.Health;

/// <summary>How much room the disk of the data has left.</summary>
internal sealed class DiskReader(IOptions<StorageOptions> storage, IOptions<HealthOptions> options, IStringLocalizer<HealthWords> words) : IHealthReader
{
    public int Order => 500;

    public Task<IReadOnlyList<HealthReading>> Read(CancellationToken cancellation)
    {
        var free = new DriveInfo(storage.Value.DataPath).AvailableFreeSpace >> 20;
        var state = free < options.Value.DiskBadMegabytes ? HealthState.Bad : free < options.Value.DiskWatchMegabytes ? HealthState.Watch : HealthState.Good;
        return Task.FromResult<IReadOnlyList<HealthReading>>([new HealthReading("disk", words["Disk"], state, words["Disk." + state, $"{free / 1024.0:0.0}"])]);
    }
}
