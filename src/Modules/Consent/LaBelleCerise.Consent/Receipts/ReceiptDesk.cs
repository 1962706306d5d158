using System.Globalization;
using LaBelleCerise.Consent.Ledger;
using LaBelleCerise.Kernel.PersonalData;
using LaBelleCerise.Kernel.Web;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace LaBelleCerise.Consent.Receipts;

/// <summary>Writes the receipt of an entry of the ledger, and checks those that people bring back (law N6).</summary>
internal sealed class ReceiptDesk(ConsentDb db, ReceiptKeys keys, ConsentWordings wordings, IOptionsMonitor<ShopIdentity> shop)
{
    /// <summary>The entries that one subscription proves, with their words, oldest first.</summary>
    public async Task<IReadOnlyList<(ConsentEntry Entry, string? Words)>> EntriesOf(Guid evidence, CancellationToken cancellation)
    {
        var entries = await db.Open<ConsentEntry>(Opening.ByPerson(Purpose.ConsentProof)).AsNoTracking().Where(e => e.EvidenceId == evidence && e.SubjectHash != null).OrderBy(e => e.Sequence).Take(200).ToListAsync(cancellation);
        var words = await wordings.Of(entries, cancellation);
        return [.. entries.Select(e => (e, words.GetValueOrDefault(e.Id)?.Words))];
    }

    /// <summary>The signed receipt of one entry; null when this subscription has no such entry.</summary>
    public async Task<string?> Write(Guid evidence, long sequence, CancellationToken cancellation)
    {
        var found = (await EntriesOf(evidence, cancellation)).FirstOrDefault(e => e.Entry.Sequence == sequence);
        if (found.Entry is not { } entry)
        {
            return null;
        }

        var link = await db.LedgerLinks.AsNoTracking().SingleAsync(l => l.Sequence == sequence, cancellation);
        var facts = new Dictionary<string, string>
        {
            ["action"] = entry.Action == ConsentAction.Given ? "given" : "withdrawn",
            ["at"] = entry.At.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.ffffff'Z'", CultureInfo.InvariantCulture),
            ["chain_hash"] = link.Hash,
            ["controller"] = $"{shop.CurrentValue.Company}, {shop.CurrentValue.VatNumber}",
            ["evidence"] = entry.EvidenceId.ToString("D"),
            ["form"] = entry.Form ?? "",
            ["form_sha256"] = entry.FormHash ?? "",
            ["language"] = entry.Culture,
            ["number"] = entry.Sequence.ToString(CultureInfo.InvariantCulture),
            ["purpose"] = entry.Purpose,
            ["schema"] = "labellecerise-consent-receipt-1",
            ["subject"] = entry.SubjectHash ?? "",
            ["text"] = found.Words ?? "",
            ["text_version"] = entry.TextVersion,
        };
        var (key, signature) = await keys.Sign(ReceiptText.Signed(facts), cancellation);
        return ReceiptText.Whole(facts, key, signature);
    }

    /// <summary>Says of a receipt whether it is ours and unchanged.</summary>
    public async Task<ReceiptFinding> Check(string? text, CancellationToken cancellation)
    {
        if (ReceiptText.Read(text) is not var (facts, key, signature))
        {
            return new ReceiptFinding.Changed();
        }

        return await keys.Verify(key, ReceiptText.Signed(facts), signature, cancellation) switch
        {
            null => new ReceiptFinding.UnknownKey(key),
            true => new ReceiptFinding.Valid(facts, key),
            false => new ReceiptFinding.Changed(),
        };
    }
}
