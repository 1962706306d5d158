using LaBelleCerise.Kernel.Announcements;
using LaBelleCerise.Kernel.Health;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Options;

namespace LaBelleCerise.Host.Health;

/// <summary>Whether what one module announces arrives at the others.</summary>
internal sealed class DeliveriesReader(DeliveryDesk desk, IOptions<HealthOptions> options, TimeProvider clock, IStringLocalizer<HealthWords> words) : IHealthReader
{
    public int Order => 200;

    public async Task<IReadOnlyList<HealthReading>> Read(CancellationToken cancellation)
    {
        var counts = await desk.Counts(cancellation);
        var (waiting, stuck) = (counts.Sum(c => c.Waiting), counts.Sum(c => c.Stuck));
        if (stuck > 0)
        {
            return [new HealthReading("deliveries", words["Deliveries"], HealthState.Bad, words["Deliveries.Stuck", stuck], new HealthRemedy(words["Deliveries.Retry"], Handler: "RetryDeliveries"))];
        }

        var oldest = await desk.OldestWaiting(cancellation);
        return
        [
            oldest is { } since && clock.GetUtcNow() - since > TimeSpan.FromMinutes(options.Value.WaitingMinutes)
                ? new HealthReading("deliveries", words["Deliveries"], HealthState.Watch, words["Deliveries.Late", waiting, (int)(clock.GetUtcNow() - since).TotalMinutes],
                    new HealthRemedy(words["Deliveries.Look"], Path: "/admin/deliveries"))
                : new HealthReading("deliveries", words["Deliveries"], HealthState.Good, words["Deliveries.Good", waiting]),
        ];
    }
}
