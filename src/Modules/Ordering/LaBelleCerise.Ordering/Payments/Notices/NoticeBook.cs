using LaBelleCerise.Kernel.Announcements;
using LaBelleCerise.Kernel.Commands;
using LaBelleCerise.Ordering.Payments.MultiSafepay;
using Microsoft.EntityFrameworkCore;

namespace LaBelleCerise.Ordering.Payments.Notices;

/// <summary>The inbox of payment notices, in a store and lane of its own: a notice is answered while Ordering is busy (decisions 21).</summary>
internal sealed class NoticeBook(PaymentInboxDb db, UnitOfWork unitOfWork, RelaySignal signal, TimeProvider clock)
{
    private static readonly TimeSpan Lease = TimeSpan.FromMinutes(1);

    /// <summary>Well above the lease and what the clocks of two hosts may differ.</summary>
    private static readonly TimeSpan Slip = TimeSpan.FromMinutes(5);
    private static readonly TimeSpan LongestGap = TimeSpan.FromHours(1);
    private static readonly TimeSpan[] Gaps = [TimeSpan.FromSeconds(5), TimeSpan.FromSeconds(30), TimeSpan.FromMinutes(2), TimeSpan.FromMinutes(10)];
    private const int MostAttempts = 100;

    /// <summary>Opened for the software's own work with money.</summary>
    public IQueryable<PaymentNotice> Rows => db.Open<PaymentNotice>(PaymentBook.Books);

    /// <summary>Stores a genuine notice once, however often it comes.</summary>
    public Task Keep(ProviderReading reading, CancellationToken cancellation) => Store(PaymentNotice.Of(reading, clock.GetUtcNow()), isRepeatable: false, cancellation);

    /// <summary>Stores that the provider wants to be asked about one of our payments; a repeat makes it due again.</summary>
    public Task Poke(string providerOrderId, CancellationToken cancellation) => Store(PaymentNotice.Unsigned(providerOrderId, clock.GetUtcNow()), isRepeatable: true, cancellation);

    /// <summary>The ids of what is due, oldest first.</summary>
    public Task<List<Guid>> Due(int most, CancellationToken cancellation)
    {
        return DueRows(clock.GetUtcNow()).OrderBy(n => n.ReceivedAt).ThenBy(n => n.Id).Take(most).Select(n => n.Id).ToListAsync(cancellation);
    }

    /// <summary>Takes a due notice for a minute; null when another worker has it.</summary>
    public Task<PaymentNotice?> Claim(Guid id, CancellationToken cancellation) => unitOfWork.Run(db, async token =>
    {
        var now = clock.GetUtcNow();
        var until = now + Lease;
        var taken = await DueRows(now).Where(n => n.Id == id)
            .ExecuteUpdateAsync(s => s.SetProperty(n => n.DueAt, until).SetProperty(n => n.Attempts, n => n.Attempts + 1), token);
        return taken == 0 ? null : await Rows.AsNoTracking().SingleAsync(n => n.Id == id, token);
    }, cancellation, WorkUnit.TakeNotice);

    /// <summary>It is worked off, or parked for staff.</summary>
    public Task Close(PaymentNotice notice, ParkReason? reason, CancellationToken cancellation) => Change(Taken(notice), reason is null ? NoticeState.Done : NoticeState.Parked, reason, cancellation);

    /// <summary>Staff looked at a parked notice.</summary>
    public Task Dismiss(Guid id, CancellationToken cancellation) => Change(Rows.Where(n => n.Id == id), NoticeState.Done, null, cancellation);

    /// <summary>The provider did not answer about it: later again, with growing gaps.</summary>
    public Task Postpone(PaymentNotice notice, CancellationToken cancellation)
    {
        if (notice.Attempts >= MostAttempts)
        {
            return Close(notice, ParkReason.GivenUp, cancellation);
        }

        var due = clock.GetUtcNow() + (notice.Attempts <= Gaps.Length ? Gaps[notice.Attempts - 1] : LongestGap);
        return unitOfWork.Run(db, token => Taken(notice).ExecuteUpdateAsync(s => s.SetProperty(n => n.DueAt, due), token), cancellation, WorkUnit.CloseNotice);
    }

    private async Task Store(PaymentNotice notice, bool isRepeatable, CancellationToken cancellation)
    {
        try
        {
            await unitOfWork.Run(db, token => Insert(notice, isRepeatable, token), cancellation, WorkUnit.StoreNotice);
        }
        catch (DbUpdateException) when (!cancellation.IsCancellationRequested)
        {
            // The unique index decided: the same notice came on another connection at the same moment. Anything else shows again here.
            db.ChangeTracker.Clear();
            await unitOfWork.Run(db, token => Insert(notice, isRepeatable, token), cancellation, WorkUnit.StoreNotice);
        }

        signal.Ring(nameof(WorkOffNotices));
    }

    private async Task<bool> Insert(PaymentNotice notice, bool isRepeatable, CancellationToken cancellation)
    {
        var same = await Rows.SingleOrDefaultAsync(n => n.ProviderOrderId == notice.ProviderOrderId && n.Status == notice.Status && n.TransactionId == notice.TransactionId
            && n.AmountInCents == notice.AmountInCents && n.AmountRefundedInCents == notice.AmountRefundedInCents, cancellation);
        if (same is null)
        {
            db.Add(notice);
        }
        else if (isRepeatable)
        {
            // Also when it is being worked off at this moment: the provider may have been asked before the thing that it tells of.
            await Rows.Where(n => n.Id == same.Id && n.State != NoticeState.Parked).ExecuteUpdateAsync(
                s => s.SetProperty(n => n.State, NoticeState.Waiting).SetProperty(n => n.DueAt, notice.DueAt).SetProperty(n => n.Attempts, 0).SetProperty(n => n.ClosedAt, (DateTimeOffset?)null), cancellation);
        }

        await db.SaveChangesAsync(cancellation);
        return true;
    }

    /// <summary>What is due now, and what is due so late that no wait of ours explains it: the clock was ahead when it was written, and has been put right.</summary>
    private IQueryable<PaymentNotice> DueRows(DateTimeOffset now)
    {
        var (tooLateAtFirst, tooLate) = (now + Slip, now + LongestGap + Slip);
        return Rows.Where(n => n.State == NoticeState.Waiting && (n.DueAt <= now || (n.Attempts <= 1 && n.DueAt > tooLateAtFirst) || n.DueAt > tooLate));
    }

    /// <summary>The notice as this worker took it; not when it came again meanwhile or another worker has it.</summary>
    private IQueryable<PaymentNotice> Taken(PaymentNotice notice) => Rows.Where(n => n.Id == notice.Id && n.Attempts == notice.Attempts);

    private Task<int> Change(IQueryable<PaymentNotice> which, NoticeState state, ParkReason? reason, CancellationToken cancellation)
    {
        var now = clock.GetUtcNow();
        return unitOfWork.Run(db, token => which.ExecuteUpdateAsync(
            s => s.SetProperty(n => n.State, state).SetProperty(n => n.Reason, reason).SetProperty(n => n.ClosedAt, now), token), cancellation, WorkUnit.CloseNotice);
    }
}
