using LaBelleCerise.Consent.Contracts;
using LaBelleCerise.Kernel.Announcements;
using LaBelleCerise.Kernel.Backups.Tombstones;
using LaBelleCerise.Kernel.Commands;
using Microsoft.EntityFrameworkCore;

namespace LaBelleCerise.Consent.Tombstones;

/// <summary>Brings a store that is older than the ledger to where it was: every module is asked as it was then, and the shop opens when all have answered (law N5, ADR 0041).</summary>
internal sealed class ReplayTombstones(ConsentDb db, UnitOfWork unitOfWork, TombstoneLedger ledger, ForgottenPersons forgotten, ReplayTools tools) : ITombstoneReplay
{
    public Task Forget(CancellationToken cancellation) => unitOfWork.Run(db, tools.Keeper.Forget, cancellation);

    public async Task Waive(string reason, CancellationToken cancellation)
    {
        var number = await ledger.Waive(await tools.Keeper.Known(cancellation), reason, cancellation);
        await Reach(number, cancellation);
    }

    public async Task<TombstoneReplayed> Run(CancellationToken cancellation)
    {
        var known = await tools.Keeper.Known(cancellation);
        var book = ledger.Read();
        if (book.FaultFor(known) is { } fault)
        {
            return new TombstoneReplayed(0, 0, 0, fault);
        }

        var replayed = new TombstoneReplayed(0, 0, 0, Fault: null);
        if (book.Last > known && book.Lines.Any(l => l.Number > known && l.Persons.Count > 0))
        {
            replayed = await Replay(book, cancellation);
            if (replayed.Fault is not null)
            {
                return replayed;
            }

            await Reach(await ledger.Append(TombstoneKind.Replayed, Guid.Empty, 0, tools.Clock.GetUtcNow(), [], cancellation, replayed.ToString()), cancellation);
        }
        else if (book.Last > known)
        {
            await Reach(book.Last, cancellation);
        }

        return replayed;
    }

    private async Task<TombstoneReplayed> Replay(TombstoneBook book, CancellationToken cancellation)
    {
        // What was on its way when the set was made arrives first, or it would bring back what is taken away now.
        await tools.Relay.Settle(cancellation);
        var persons = await forgotten.Find(book.Lines, cancellation);
        var told = await unitOfWork.Run(db, token => Tell(persons, token), cancellation);
        await tools.Relay.Settle(cancellation);
        if (await db.Deliveries.AnyAsync(d => told.Contains(d.MessageId) && d.State != DeliveryState.Delivered, cancellation))
        {
            return new TombstoneReplayed(0, 0, 0, "a module did not take in what the ledger of erasures says; the log names it");
        }

        await tools.Endings.End(persons, cancellation);
        return new TombstoneReplayed(Count(persons, TombstoneKind.Erased), Count(persons, TombstoneKind.Restricted), Count(persons, TombstoneKind.Objected) + Count(persons, TombstoneKind.Unsubscribed), Fault: null);
    }

    private static int Count(IEnumerable<ForgottenPerson> persons, TombstoneKind kind) => persons.Count(p => p.Line.Kind == kind);

    private async Task<IReadOnlyList<Guid>> Tell(IReadOnlyList<ForgottenPerson> persons, CancellationToken cancellation)
    {
        foreach (var (line, (account, emails, orders, numbers, until)) in persons)
        {
            switch (line.Kind)
            {
                case TombstoneKind.Erased:
                    db.Announce(new ErasureWanted(line.CaseId, line.Round, account, emails, orders, numbers, until));
                    break;
                case TombstoneKind.Restricted or TombstoneKind.Freed:
                    db.Announce(new RestrictionWanted(line.CaseId, line.Round, account, emails, orders, numbers, line.Kind is TombstoneKind.Restricted));
                    break;
                case TombstoneKind.Objected or TombstoneKind.Unsubscribed:
                    emails.ToList().ForEach(email => db.Announce(new MarketingObjected(line.CaseId, line.Round, email, line.At, line.Kind is TombstoneKind.Objected)));
                    break;
            }
        }

        var told = db.Outbox.Local.Select(m => m.Id).ToList();
        await db.SaveChangesAsync(cancellation);
        return told;
    }

    private Task<int> Reach(long number, CancellationToken cancellation) => unitOfWork.Run(db, async token =>
    {
        await tools.Keeper.Reach(number, token);
        return await db.SaveChangesAsync(token);
    }, cancellation);
}
