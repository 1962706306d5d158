using System.Diagnostics.Metrics;
using LaBelleCerise.Kernel.Backups;

namespace LaBelleCerise.Host.Telemetry;

/// <summary>The shop's own figures: what an alarm should watch and no framework knows.</summary>
internal sealed class ShopMeter : IDisposable
{
    public const string Name = "LaBelleCerise";
    private readonly Meter meter = new(Name);

    public ShopMeter(BackupShelf shelf, TimeProvider clock)
    {
        meter.CreateObservableGauge("labellecerise.backup.age", () => shelf.Sets() is [var newest, ..] ? [new Measurement<double>((clock.GetUtcNow() - newest.MadeAt).TotalSeconds)] : Array.Empty<Measurement<double>>(), "s", "Age of the newest backup");
        meter.CreateObservableGauge("labellecerise.backup.sets", () => shelf.Sets().Count, description: "Backups that are kept");
    }

    public void Dispose() => meter.Dispose();
}
