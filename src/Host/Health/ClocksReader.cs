using LaBelleCerise.Kernel.Health;
using Microsoft.Extensions.Localization;

namespace LaBelleCerise.Host.Health;

/// <summary>Whether the host's clock and the database's agree: expiry, VAT dates and invoice days hang on them.</summary>
internal sealed class ClocksReader(DatabaseFacts database, TimeProvider clock, IStringLocalizer<HealthWords> words) : IHealthReader
{
    private static readonly TimeSpan Watched = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan Bad = TimeSpan.FromMinutes(1);

    public int Order => 700;

    public async Task<IReadOnlyList<HealthReading>> Read(CancellationToken cancellation)
    {
        var before = clock.GetUtcNow();
        var theirs = await database.Now(cancellation);
        var after = clock.GetUtcNow();
        // The answer was made somewhere between the two; only what lies outside is a difference.
        var apart = theirs < before ? before - theirs : theirs > after ? theirs - after : TimeSpan.Zero;
        var state = apart > Bad ? HealthState.Bad : apart > Watched ? HealthState.Watch : HealthState.Good;
        return [new HealthReading("clocks", words["Clocks"], state, words[state == HealthState.Good ? "Clocks.Good" : "Clocks.Apart", (long)apart.TotalSeconds])];
    }
}
