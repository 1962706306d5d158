using Microsoft.EntityFrameworkCore;

namespace LaBelleCerise.Consent.Ledger;

/// <summary>The figures of the dashboard; counts only.</summary>
internal sealed class LedgerFigures(ConsentDb db)
{
    public async Task<(int Policy, long Entries)> Now(CancellationToken cancellation) =>
        (await db.PolicyVersions.MaxAsync(v => (int?)v.Number, cancellation) ?? 0,
         await db.LedgerHeads.Where(h => h.Stream == ConsentLedger.Stream).Select(h => h.Sequence).FirstOrDefaultAsync(cancellation));
}
