using LaBelleCerise.Consent.Ledger;
using LaBelleCerise.Consent.Receipts;
using LaBelleCerise.Kernel.Commands;
using LaBelleCerise.Kernel.Jobs;
using LaBelleCerise.Kernel.Web;
using Microsoft.EntityFrameworkCore;

namespace LaBelleCerise.Consent.Jobs;

/// <summary>Publishes once a day where the chain of consents ends.</summary>
internal sealed class PublishLedgerRoot(ConsentDb db, UnitOfWork unitOfWork, TimeProvider clock) : IJob
{
    public Task Run(CancellationToken cancellation) => unitOfWork.Run(db, async token =>
    {
        var day = DateOnly.FromDateTime(Cultures.InBrussels(clock.GetUtcNow()).Date);
        if (await db.LedgerRoots.AnyAsync(r => r.Day == day, token))
        {
            return 0;
        }

        var head = await db.LedgerHeads.AsNoTracking().SingleAsync(h => h.Stream == ConsentLedger.Stream, token);
        db.LedgerRoots.Add(new LedgerRoot { Day = day, Sequence = head.Sequence, Hash = head.Hash });
        return await db.SaveChangesAsync(token);
    }, cancellation);
}
