using LaBelleCerise.Consent.Registers;
using LaBelleCerise.Kernel.PersonalData;
using LaBelleCerise.Kernel.PersonalData.Cases;

namespace LaBelleCerise.Consent.Rights;

/// <summary>What an erasure does, or did, to one kind of record: what goes, and what stays with the law and the day on which that ends (promise S66).</summary>
/// <param name="Kind">The entity's name, a key of <see cref="KeptNames"/>.</param>
/// <param name="Gone">How many go, wholly or in part.</param>
/// <param name="Kept">How many a law keeps.</param>
/// <param name="Rule">The rule that keeps them.</param>
/// <param name="Until">The day on which the last of them goes.</param>
internal sealed record ErasureOutlook(string Kind, int Gone, int Kept, RetentionRule? Rule, DateOnly? Until)
{
    /// <summary>From what was gathered.</summary>
    public static IReadOnlyList<ErasureOutlook> Of(IEnumerable<CaseRecord> records, RetentionTable table) =>
    [
        .. records.GroupBy(r => r.Kind).OrderBy(g => g.Key, StringComparer.Ordinal).Select(g =>
        {
            var kept = g.Where(r => r.Values.Any(v => v.Erasure == Erasure.KeepByLaw)).ToList();
            var first = kept.SelectMany(r => r.Values).FirstOrDefault(v => v.Erasure == Erasure.KeepByLaw);
            var start = kept.SelectMany(r => r.Values).Where(v => v.Erasure == Erasure.KeepByLaw).Max(v => v.ClockStart);
            return With(g.Key, g.Count() - kept.Count, kept.Count, first?.Retention, start, table);
        }),
    ];

    /// <summary>From the receipts.</summary>
    public static IReadOnlyList<ErasureOutlook> Of(IEnumerable<ErasureLine> lines, RetentionTable table) =>
        [.. lines.OrderBy(l => l.Kind, StringComparer.Ordinal).Select(l => With(l.Kind, l.Removed, l.Kept, l.Retention, l.LatestStart, table))];

    private static ErasureOutlook With(string kind, int gone, int kept, string? rule, DateOnly? start, RetentionTable table)
    {
        var key = rule is null ? (Retention?)null : new Retention(rule);
        return new ErasureOutlook(kind, gone, kept,
            key is { } named ? table.LongestOf(named, start ?? table.Today) : null,
            key is { } counted && start is { } from ? table.EndOf(counted, from) : null);
    }
}
