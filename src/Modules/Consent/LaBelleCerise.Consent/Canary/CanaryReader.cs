using System.Globalization;
using LaBelleCerise.Consent.Rights;
using LaBelleCerise.Kernel.Health;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace LaBelleCerise.Consent.Canary;

/// <summary>What the newest life that ended left behind.</summary>
internal sealed class CanaryReader(ConsentDb db, TimeProvider clock, IStringLocalizer<CanaryWords> words) : IHealthReader
{
    private const int DaysToWatch = 2;

    public int Order => 457;

    public async Task<IReadOnlyList<HealthReading>> Read(CancellationToken cancellation)
    {
        if (await db.CanaryLives.AsNoTracking().Where(l => l.EndedAt != null).OrderByDescending(l => l.Night).FirstOrDefaultAsync(cancellation) is not { } last)
        {
            return [Reading(HealthState.Watch, words["Never"])];
        }

        var night = last.Night.ToString("d", CultureInfo.CurrentCulture);
        return [last.Findings.Count > 0 ? Reading(HealthState.Bad, words["Found", night, last.Findings.Count])
            : last.Night.AddDays(DaysToWatch) < RightsTerm.DayOf(clock.GetUtcNow()) ? Reading(HealthState.Watch, words["Old", night])
            : Reading(HealthState.Good, words["Clean", night])];
    }

    private HealthReading Reading(HealthState state, string text) => new("canary", words["Subject"], state, text);
}
