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
    public static KeptRecord Of(CaseRecord record, IReadOnlyList<CaseValue> values, RetentionTable table)
    {
        var key = new Retention(values[0].Retention);
        var start = values.Max(v => v.ClockStart);
        return new KeptRecord(record.Kind, record.Source, record.CollectedAt, values,
            table.LongestOf(key, start ?? table.Today),
            start is { } from ? table.EndOf(key, from) : null);
    }
}
