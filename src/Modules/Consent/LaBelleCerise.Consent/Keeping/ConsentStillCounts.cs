using LaBelleCerise.Consent.Ledger;
using LaBelleCerise.Consent.Registers;
using LaBelleCerise.Kernel.Data;
using LaBelleCerise.Kernel.PersonalData;
using LaBelleCerise.Kernel.PersonalData.Keeping;
using Microsoft.EntityFrameworkCore;

namespace LaBelleCerise.Consent.Keeping;

/// <summary>Proof of a consent stays while the consent counts, and five years from its end (law section 4).</summary>
internal sealed class ConsentStillCounts(RetentionTable table) : IRetentionHold
{
    /// <summary>A choice of cookies is asked again after this time.</summary>
    private const int MonthsOfAChoice = 6;

    public Type Kind => typeof(ConsentEntry);

    public string Reason => "still-counts";

    public async Task<IReadOnlyCollection<object>> Among(ModuleDb db, IReadOnlyList<object> rows, CancellationToken cancellation)
    {
        var entries = rows.Cast<ConsentEntry>().ToList();
        var evidence = entries.Select(e => e.EvidenceId).Distinct().ToList();
        var last = (await db.Open<ConsentEntry>(Opening.ByLaw(Purpose.ConsentProof)).AsNoTracking().Where(e => evidence.Contains(e.EvidenceId))
            .Select(e => new { e.EvidenceId, e.Purpose, e.Sequence, e.Action, e.At }).ToListAsync(cancellation))
            .GroupBy(e => (e.EvidenceId, e.Purpose)).ToDictionary(g => g.Key, g => g.MaxBy(e => e.Sequence)!);
        return [.. entries.Where(e => last[(e.EvidenceId, e.Purpose)] is var end && (EndsWithTime(e)
            ? !IsOver(((IRetentionTerms)table).DayOf(end.At).AddMonths(MonthsOfAChoice))
            : end.Action == ConsentAction.Given || !IsOver(((IRetentionTerms)table).DayOf(end.At))))];
    }

    private static bool EndsWithTime(ConsentEntry entry) => entry.Purpose == Purposes.Analytics.Key;

    private bool IsOver(DateOnly day) => ((IRetentionTerms)table).EndOf(Retention.ConsentProof, day, isOneStopShop: false) <= table.Today;
}
