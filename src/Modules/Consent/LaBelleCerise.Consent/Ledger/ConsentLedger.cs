using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using LaBelleCerise.Kernel.PersonalData;
using Microsoft.EntityFrameworkCore;

namespace LaBelleCerise.Consent.Ledger;

/// <summary>The append-only ledger of consents, chained by hashes over keyed commitments (ADR 0003).</summary>
internal sealed class ConsentLedger(ConsentDb db, TimeProvider clock)
{
    public const string Stream = "consent";
    public const string Genesis = "0000000000000000000000000000000000000000000000000000000000000000";
    private const int Batch = 1000;

    /// <summary>Adds an entry and its link; call inside a unit of work.</summary>
    /// <returns>The entry, with its place in the ledger.</returns>
    public async Task<ConsentEntry> Append(LedgerStatement said, CancellationToken cancellation)
    {
        // The update locks the head's row until the commit; whoever comes next waits and reads on from there.
        await db.LedgerHeads.Where(h => h.Stream == Stream).ExecuteUpdateAsync(set => set.SetProperty(h => h.Sequence, h => h.Sequence + 1), cancellation);
        var head = await db.LedgerHeads.AsNoTracking().SingleAsync(h => h.Stream == Stream, cancellation);
        var entry = new ConsentEntry
        {
            Id = Guid.CreateVersion7(clock.GetUtcNow()),
            Sequence = head.Sequence,
            Purpose = said.Purpose,
            Action = said.Action,
            TextVersion = said.TextVersion,
            Culture = said.Culture,
            EvidenceId = said.EvidenceId,
            At = said.At,
            SubjectHash = said.SubjectHash,
            Form = said.Form,
            FormHash = said.FormHash,
            Salt = RandomNumberGenerator.GetBytes(32),
        };
        var commitment = CommitmentOf(entry);
        var hash = HashOf(head.Hash, commitment);
        db.Add(entry);
        db.LedgerLinks.Add(new LedgerLink { Sequence = head.Sequence, Commitment = commitment, PreviousHash = head.Hash, Hash = hash });
        await db.LedgerHeads.Where(h => h.Stream == Stream).ExecuteUpdateAsync(set => set.SetProperty(h => h.Hash, hash), cancellation);
        return entry;
    }

    /// <summary>Walks the whole chain; null when it holds, else the first sequence at which it does not.</summary>
    public async Task<long?> FirstBreak(CancellationToken cancellation)
    {
        var previous = Genesis;
        for (var last = 0L; ;)
        {
            var after = last;
            var links = await db.LedgerLinks.AsNoTracking().Where(l => l.Sequence > after).OrderBy(l => l.Sequence).Take(Batch).ToListAsync(cancellation);
            if (links.Count == 0)
            {
                return await EndsAt(last, previous, cancellation) ? null : last + 1;
            }

            var upTo = links[^1].Sequence;
            var entries = await db.Open<ConsentEntry>(Opening.ByLaw(Purpose.ConsentProof)).AsNoTracking()
                .Where(e => e.Sequence > after && e.Sequence <= upTo).ToDictionaryAsync(e => e.Sequence, cancellation);
            foreach (var link in links)
            {
                var isTrue = link.Sequence == last + 1 && link.PreviousHash == previous && link.Hash == HashOf(previous, link.Commitment)
                    && (!entries.TryGetValue(link.Sequence, out var entry) || CommitmentOf(entry) == link.Commitment);
                if (!isTrue)
                {
                    return link.Sequence;
                }

                (last, previous) = (link.Sequence, link.Hash);
            }
        }
    }

    private Task<bool> EndsAt(long sequence, string hash, CancellationToken cancellation) =>
        db.LedgerHeads.AnyAsync(h => h.Stream == Stream && h.Sequence == sequence && h.Hash == hash, cancellation);

    private static string CommitmentOf(ConsentEntry e)
    {
        var microseconds = (e.At - DateTimeOffset.UnixEpoch).Ticks / TimeSpan.TicksPerMicrosecond;
        var text = string.Join('|', e.Sequence.ToString(CultureInfo.InvariantCulture), e.Purpose, e.Action, e.TextVersion, e.Culture, e.EvidenceId, microseconds.ToString(CultureInfo.InvariantCulture));
        // Entries of before the newsletter have no subject; their commitments stay what they were.
        text = e.SubjectHash is null && e.Form is null && e.FormHash is null ? text : string.Join('|', text, e.SubjectHash, e.Form, e.FormHash);
        return Convert.ToHexStringLower(HMACSHA256.HashData(e.Salt, Encoding.UTF8.GetBytes(text)));
    }

    private static string HashOf(string previous, string commitment) => Convert.ToHexStringLower(SHA256.HashData(Encoding.ASCII.GetBytes(previous + commitment)));
}
