using System.Globalization;
using LaBelleCerise.Consent.Breaches;
using LaBelleCerise.Kernel.Health;
using LaBelleCerise.Kernel.PersonalData;
using LaBelleCerise.Kernel.Web;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace LaBelleCerise.Consent.Rights;

/// <summary>What the law gives the privacy desk a day or an hour for: requests within a month, breaches within 72 hours (GDPR art. 12(3), 33, 34). Counts only.</summary>
internal sealed class DutyReader(ConsentDb db, TimeProvider clock, IStringLocalizer<DutyWords> words) : IHealthReader
{
    public int Order => 440;

    public async Task<IReadOnlyList<HealthReading>> Read(CancellationToken cancellation) => [await Rights(cancellation), await Breaches(cancellation)];

    private async Task<HealthReading> Rights(CancellationToken cancellation)
    {
        var today = RightsTerm.DayOf(clock.GetUtcNow());
        var due = await db.Open<RightsCase>(Opening.BySystem(Purpose.RightsDesk))
            .Where(c => c.ClosedAt == null && c.State != CaseState.AwaitsProof && c.Channel != CaseChannel.Canary).Select(c => c.DueOn).ToListAsync(cancellation);
        var (overdue, red) = (due.Count(d => d < today), due.Count(d => d <= today.AddDays(RightsTerm.RedDays)));
        return overdue > 0 ? Reading("rights", "Rights", HealthState.Bad, words["Rights.Overdue", overdue])
            : red > 0 ? Reading("rights", "Rights", HealthState.Watch, words["Rights.Red", red])
            : Reading("rights", "Rights", HealthState.Good, words["Rights.Calm", due.Count]);
    }

    private async Task<HealthReading> Breaches(CancellationToken cancellation)
    {
        var now = clock.GetUtcNow();
        var open = await db.Open<Breach>(Opening.BySystem(Purpose.Security)).AsNoTracking().Where(b => b.ClosedAt == null).ToListAsync(cancellation);
        var waiting = open.Where(b => b.AwaitsAuthority).ToList();
        var (late, people) = (waiting.Count(b => b.DueAt < now), open.Count(b => b.AwaitsPersons && !b.AwaitsAuthority));
        return late > 0 ? Reading("breaches", "Breaches", HealthState.Bad, words["Breaches.Late", late])
            : waiting.Count > 0 ? Reading("breaches", "Breaches", HealthState.Watch, words["Breaches.Running", waiting.Count, Cultures.InBrussels(waiting.Min(b => b.DueAt)).ToString("g", CultureInfo.CurrentCulture)])
            : people > 0 ? Reading("breaches", "Breaches", HealthState.Bad, words["Breaches.People", people])
            : Reading("breaches", "Breaches", HealthState.Good, words["Breaches.None"]);
    }

    private HealthReading Reading(string key, string subject, HealthState state, string text) => new(key, words[subject], state, text);
}
