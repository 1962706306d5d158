using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore;

namespace LaBelleCerise.Consent.Ledger;

/// <summary>Keeps each wording once, and finds the one that an entry was made on.</summary>
internal sealed class ConsentWordings(ConsentDb db)
{
    public async Task Keep(LedgerStatement said, string words, CancellationToken cancellation)
    {
        var hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(words)));
        // Two consents of one form arrive in one transaction each; the key decides when they come at once.
        if (!await db.ConsentWordings.AnyAsync(w => w.Purpose == said.Purpose && w.TextVersion == said.TextVersion && w.Culture == said.Culture && w.Action == said.Action, cancellation))
        {
            db.ConsentWordings.Add(new ConsentWording
            {
                Hash = hash, Purpose = said.Purpose, TextVersion = said.TextVersion, Culture = said.Culture, Action = said.Action, Words = words, FirstSeenAt = said.At,
            });
        }
    }

    /// <summary>The words of each entry that has some.</summary>
    public async Task<IReadOnlyDictionary<Guid, ConsentWording>> Of(IReadOnlyCollection<ConsentEntry> entries, CancellationToken cancellation)
    {
        var versions = entries.Select(e => e.TextVersion).Distinct().ToList();
        var known = await db.ConsentWordings.AsNoTracking().Where(w => versions.Contains(w.TextVersion)).ToListAsync(cancellation);
        return entries.Select(e => (e.Id, Words: known.FirstOrDefault(w => w.Purpose == e.Purpose && w.TextVersion == e.TextVersion && w.Culture == e.Culture && w.Action == e.Action)))
            .Where(x => x.Words is not null).ToDictionary(x => x.Id, x => x.Words!);
    }
}
