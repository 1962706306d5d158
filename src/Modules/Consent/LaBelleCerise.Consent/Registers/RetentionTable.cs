using LaBelleCerise.Kernel.PersonalData;
using LaBelleCerise.Kernel.PersonalData.Keeping;
using LaBelleCerise.Kernel.Web;
using Microsoft.Extensions.Options;

namespace LaBelleCerise.Consent.Registers;

/// <summary>The dated table as it counts today, with what staff switched on: ends are worked out when they are asked, so a switch re-dates every record at once (law section 4, N14).</summary>
internal sealed class RetentionTable(IOptionsMonitor<RetentionSwitches> switches, TimeProvider clock) : IRetentionTerms
{
    public DateOnly Today => DateOnly.FromDateTime(Cultures.InBrussels(clock.GetUtcNow()).Date);

    /// <summary>The rules of a key that count for a record made on a day.</summary>
    public IReadOnlyList<RetentionRule> On(DateOnly made, Retention key, bool isOneStopShop = false) => [.. RetentionRules.On(made, key, isOneStopShop, Today, switches.CurrentValue)];

    /// <summary>When a record may go; null when its rule sets no day.</summary>
    public DateOnly? EndOf(Retention key, DateOnly made, bool isOneStopShop = false) => On(made, key, isOneStopShop).Max(r => r.EndFor(made));

    /// <summary>The rule that keeps a record longest: what a person is told as the reason.</summary>
    public RetentionRule? LongestOf(Retention key, DateOnly made, bool isOneStopShop = false) => On(made, key, isOneStopShop).MaxBy(r => r.EndFor(made) ?? DateOnly.MaxValue);

    DateOnly IRetentionTerms.DayOf(DateTimeOffset moment) => DateOnly.FromDateTime(Cultures.InBrussels(moment).Date);

    DateTimeOffset IRetentionTerms.StartOf(DateOnly day)
    {
        var midnight = day.ToDateTime(TimeOnly.MinValue);
        return new DateTimeOffset(midnight, Cultures.Brussels.GetUtcOffset(midnight));
    }

    /// <summary>A record of before the first rule is kept no longer than one of its first day; a rule that needs more than a clock gives no day.</summary>
    DateOnly? IRetentionTerms.EndOf(Retention key, DateOnly made, bool isOneStopShop)
    {
        var first = RetentionRules.All.Where(r => r.Key == key).Select(r => r.ValidFrom).DefaultIfEmpty(made).Min();
        var rules = On(made < first ? first : made, key, isOneStopShop);
        // A period that counts from a moment is over when its last day is; one of whole years on 1 January.
        return rules.Any(r => !r.EndsByClock) ? null : rules.Max(r => r.Start == StartRule.NextYear ? r.EndFor(made) : r.EndFor(made)?.AddDays(1));
    }

    /// <summary>Whether a rule counts for what is made today.</summary>
    public bool Counts(RetentionRule rule) => On(Today, rule.Key, isOneStopShop: true).Contains(rule);
}
