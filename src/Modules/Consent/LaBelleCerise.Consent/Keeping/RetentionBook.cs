using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using LaBelleCerise.Consent.Ledger;
using LaBelleCerise.Kernel.Commands;
using LaBelleCerise.Kernel.PersonalData.Keeping;
using Microsoft.EntityFrameworkCore;

namespace LaBelleCerise.Consent.Keeping;

/// <summary>The nights of all stores in one chain, with a locked head as the ledger of consents has (ADR 0039).</summary>
internal sealed class RetentionBook(ConsentDb db, UnitOfWork unitOfWork) : IRetentionBook
{
    public const string Stream = "retention";

    public Task<bool> Holds(string store, DateOnly night, CancellationToken cancellation) =>
        db.RetentionReports.AnyAsync(r => r.Store == store && r.Night == night, cancellation);

    public Task Write(RetentionRun run, CancellationToken cancellation) => unitOfWork.Run(db, token => Append(run, token), cancellation);

    /// <summary>The newest night of a store; null before its first.</summary>
    public Task<RetentionReport?> Last(string store, CancellationToken cancellation) =>
        db.RetentionReports.AsNoTracking().Where(r => r.Store == store).OrderByDescending(r => r.Sequence).FirstOrDefaultAsync(cancellation);

    /// <summary>What each rule did in a night.</summary>
    public static IReadOnlyList<RetentionLine> LinesOf(RetentionReport report) =>
        JsonDocument.Parse(report.Content).RootElement.GetProperty("Lines").Deserialize<List<RetentionLine>>() ?? [];

    /// <summary>Walks the whole chain; null when it holds, else the first sequence at which it does not.</summary>
    public async Task<long?> FirstBreak(CancellationToken cancellation)
    {
        var (last, previous) = (0L, ConsentLedger.Genesis);
        await foreach (var report in db.RetentionReports.AsNoTracking().OrderBy(r => r.Sequence).AsAsyncEnumerable().WithCancellation(cancellation))
        {
            if (report.Sequence != last + 1 || report.PreviousHash != previous || report.Hash != HashOf(report.Sequence, report.Store, report.Night, report.At, report.Content, previous))
            {
                return last + 1;
            }

            (last, previous) = (report.Sequence, report.Hash);
        }

        var head = await db.LedgerHeads.AsNoTracking().SingleOrDefaultAsync(h => h.Stream == Stream, cancellation);
        return (head?.Sequence ?? 0) == last && (head?.Hash ?? ConsentLedger.Genesis) == previous ? null : last + 1;
    }

    private async Task<long> Append(RetentionRun run, CancellationToken cancellation)
    {
        // The update locks the head's row until the commit; of two first writers one is turned back and runs again.
        if (await db.LedgerHeads.Where(h => h.Stream == Stream).ExecuteUpdateAsync(set => set.SetProperty(h => h.Sequence, h => h.Sequence + 1), cancellation) == 0)
        {
            db.LedgerHeads.Add(new LedgerHead { Stream = Stream, Sequence = 1, Hash = ConsentLedger.Genesis });
            await db.SaveChangesAsync(cancellation);
        }

        var head = await db.LedgerHeads.AsNoTracking().SingleAsync(h => h.Stream == Stream, cancellation);
        var content = JsonSerializer.Serialize(new { run.Milliseconds, run.Lines });
        // As it is stored: the chain is checked against what is read back.
        var at = DateTimeOffset.FromUnixTimeMilliseconds(run.At.ToUnixTimeMilliseconds());
        var hash = HashOf(head.Sequence, run.Store, run.Night, at, content, head.Hash);
        db.RetentionReports.Add(new RetentionReport { Sequence = head.Sequence, Store = run.Store, Night = run.Night, At = at, Content = content, PreviousHash = head.Hash, Hash = hash });
        await db.SaveChangesAsync(cancellation);
        await db.LedgerHeads.Where(h => h.Stream == Stream).ExecuteUpdateAsync(set => set.SetProperty(h => h.Hash, hash), cancellation);
        return head.Sequence;
    }

    private static string HashOf(long sequence, string store, DateOnly night, DateTimeOffset at, string content, string previous)
    {
        var text = string.Create(CultureInfo.InvariantCulture, $"{previous}|{sequence}|{store}|{night:O}|{at.ToUnixTimeMilliseconds()}|{content}");
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
    }
}
