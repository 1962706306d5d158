using LaBelleCerise.Consent.Registers;
using LaBelleCerise.Kernel.PersonalData;
using LaBelleCerise.Kernel.PersonalData.Cases;

namespace LaBelleCerise.Consent.Rights;

/// <summary>One record as its person reads it: what it is, where it came from, and until when it stays (law N14).</summary>
/// <param name="Kind">The entity's name, a key of <see cref="KeptNames"/>.</param>
/// <param name="Source">How we came by it.</param>
/// <param name="CollectedAt">When.</param>
/// <param name="Values">What stands in it.</param>
/// <param name="Rule">The rule that ends it.</param>
/// <param name="Until">The day on which it may go; null while the rule's clock does not run.</param>
internal sealed record KeptRecord(string Kind, PersonSource? Source, DateTimeOffset? CollectedAt, IReadOnlyList<CaseValue> Values, RetentionRule? Rule, DateOnly? Until)
{
    public static KeptRecord Of(CaseRecord record, IReadOnlyList<CaseValue> values)
    {
        var key = new Retention(values[0].Retention);
        return new KeptRecord(record.Kind, record.Source, record.CollectedAt, values,
            RetentionRules.All.FirstOrDefault(r => r.Key == key && r.IsApplied && !r.IsForOneStopShop),
            values.Max(v => v.ClockStart) is { } start ? RetentionRules.EndOf(key, start) : null);
    }
}
