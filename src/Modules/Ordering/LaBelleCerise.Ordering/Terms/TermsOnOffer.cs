using System.Security.Cryptography;
using System.Text;
using LaBelleCerise.Ordering.Contracts;
using LaBelleCerise.Ordering.Orders;
using Microsoft.EntityFrameworkCore;

namespace LaBelleCerise.Ordering.Terms;

/// <summary>The terms that count now, as papers; and the place where those that were agreed to are kept.</summary>
internal sealed class TermsOnOffer(OrderingDb db, TextFacts facts, PaperSheet sheet, TimeProvider clock)
{
    /// <summary>What a buyer of this kind agrees to in this language; null as long as a text is not published.</summary>
    public async Task<OfferedTerms?> For(string culture, CustomerKind reader, CancellationToken cancellation)
    {
        var agreed = TextKinds.AgreedBy(reader);
        TextKind[] wanted = reader is CustomerKind.Consumer ? [.. agreed, TextKind.WithdrawalForm] : [.. agreed];
        var current = await db.TextVersions.AsNoTracking().Where(v => v.ReplacedAt == null && wanted.Contains(v.Kind)).ToDictionaryAsync(v => v.Kind, cancellation);
        if (current.Count < wanted.Length)
        {
            return null;
        }

        var said = facts.In(culture);
        var papers = TextCulture.Write(culture, () => Papers(culture, reader, [.. wanted.Select(kind => current[kind])], said));
        return new OfferedTerms(HashOf(papers), string.Join(", ", wanted.Select(kind => $"{kind} {current[kind].Number}")), current.Values.Max(v => v.PublishedAt), papers);
    }

    /// <summary>Keeps terms that an order was placed on, unless an earlier order did; nothing is stored before the caller saves.</summary>
    public async Task Keep(OfferedTerms terms, string culture, CancellationToken cancellation)
    {
        if (!await db.AgreedTerms.AnyAsync(t => t.Hash == terms.Hash, cancellation))
        {
            db.Add(new AgreedTerms { Hash = terms.Hash, Culture = culture, Versions = terms.Versions, Papers = terms.Papers, FirstAgreedAt = clock.GetUtcNow() });
        }
    }

    /// <summary>One paper with all terms, and for consumers the form as a paper of its own, to fill in and send back.</summary>
    private List<OrderPaper> Papers(string culture, CustomerKind reader, IReadOnlyList<TextVersion> texts, IReadOnlyDictionary<string, string> said)
    {
        string Filled(TextVersion text) => TextMarkup.ToHtml(TextMarkup.Fill(text.Bodies.In(culture), said, reader));
        var terms = texts.Where(t => t.Kind != TextKind.WithdrawalForm).Select(t => (t, Filled(t)));
        var forms = texts.Where(t => t.Kind == TextKind.WithdrawalForm).Select(t => (t, Filled(t)));
        return [sheet.Draw(culture, TextKind.TermsOfSale, [.. terms]), .. forms.Select(form => sheet.Draw(culture, TextKind.WithdrawalForm, [form]))];
    }

    private static string HashOf(IEnumerable<OrderPaper> papers) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\0', papers.Select(p => $"{p.FileName}\0{p.Content}")))));
}
