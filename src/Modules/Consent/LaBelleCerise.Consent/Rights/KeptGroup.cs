using LaBelleCerise.Consent.Registers;
using LaBelleCerise.Kernel.PersonalData;
using LaBelleCerise.Kernel.PersonalData.Cases;

namespace LaBelleCerise.Consent.Rights;

/// <summary>What is kept for one purpose, with all that art. 15 asks: why, under which basis, who receives it, until when.</summary>
/// <param name="Purpose">The purpose.</param>
/// <param name="Bases">Why it is lawful.</param>
/// <param name="Recipients">Who receives it, by name (CJEU C-154/21).</param>
/// <param name="Records">Record by record, with only the values of this purpose.</param>
internal sealed record KeptGroup(PurposeEntry Purpose, IReadOnlyList<LawfulBasis> Bases, IReadOnlyList<RecipientEntry> Recipients, IReadOnlyList<KeptRecord> Records)
{
    /// <summary>Purposes in the order of the policy.</summary>
    public static IReadOnlyList<KeptGroup> Of(IEnumerable<CaseRecord> records, RetentionTable table)
    {
        var all = records.ToList();
        return [.. Registers.Purposes.All.Select(purpose => (purpose, Values: all.Select(r => (Record: r, Values: r.Values.Where(v => v.Purpose == purpose.Key.Key).ToList())).Where(x => x.Values.Count > 0).ToList()))
            .Where(x => x.Values.Count > 0)
            .Select(x => new KeptGroup(
                x.purpose,
                [.. x.Values.SelectMany(v => v.Values).Select(v => v.Basis).Distinct().Order()],
                [.. x.Values.SelectMany(v => v.Values).SelectMany(v => v.Recipients).Distinct().Select(key => Registers.Recipients.Of(new Recipient(key))).OfType<RecipientEntry>()],
                [.. x.Values.Select(v => KeptRecord.Of(v.Record, v.Values, table))]))];
    }
}
