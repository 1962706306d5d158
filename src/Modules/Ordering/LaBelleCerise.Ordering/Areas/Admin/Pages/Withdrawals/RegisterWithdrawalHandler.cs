using LaBelleCerise.Kernel.Commands;
using LaBelleCerise.Kernel.PersonalData;
using LaBelleCerise.Ordering.Orders;
using LaBelleCerise.Ordering.Withdrawals;
using MediatR;

namespace LaBelleCerise.Ordering.Areas.Admin.Pages.Withdrawals;

/// <summary>Staff write down a withdrawal that came another way than by the site (law W12).</summary>
/// <param name="Once">The form: a second press is the same statement.</param>
/// <param name="OrderId">The order.</param>
/// <param name="Channel">How it came.</param>
/// <param name="Name">Who withdraws.</param>
/// <param name="Remark">What they wrote.</param>
/// <param name="At">When it was sent or said: this moment decides whether it is in time.</param>
/// <param name="Pieces">Pieces per order line.</param>
/// <param name="StaffId">Who writes it down.</param>
/// <param name="StaffName">Who, by name.</param>
internal sealed record NoteWithdrawal(
    Guid Once, Guid OrderId, WithdrawalChannel Channel, string Name, string? Remark, DateTimeOffset At, IReadOnlyDictionary<Guid, int> Pieces, Guid StaffId, string? StaffName)
    : ICommand<NoteWithdrawalOutcome>;

internal abstract record NoteWithdrawalOutcome
{
    public sealed record Noted(Guid WithdrawalId) : NoteWithdrawalOutcome;

    /// <summary>A business, or nothing is left to withdraw from.</summary>
    public sealed record NotNow : NoteWithdrawalOutcome, IRefusal;

    public sealed record NotFound : NoteWithdrawalOutcome, IRefusal;
}

internal sealed class RegisterWithdrawalHandler(OrderingDb db, OrderDesk orders, WithdrawalDesk desk, StaffReads staffReads)
    : IRequestHandler<NoteWithdrawal, NoteWithdrawalOutcome>
{
    public async Task<NoteWithdrawalOutcome> Handle(NoteWithdrawal request, CancellationToken cancellationToken)
    {
        var opening = await staffReads.Open(db, Purpose.AfterSales, $"order:{request.OrderId}", cancellationToken);
        if (await orders.Take(opening, request.OrderId, cancellationToken) is not { } order)
        {
            return new NoteWithdrawalOutcome.NotFound();
        }

        if (await desk.Known(request.Once, cancellationToken) is { } known)
        {
            return new NoteWithdrawalOutcome.Noted(known.Id);
        }

        var statement = new Statement
        {
            FormId = request.Once,
            Ground = WithdrawalGround.Withdrawal,
            Channel = request.Channel,
            Name = request.Name,
            Remark = request.Remark,
            StatedAt = request.At,
            Pieces = request.Pieces,
            Actor = OrderActor.Staff,
            StaffId = request.StaffId,
            StaffName = request.StaffName,
        };
        if (order.Kind is CustomerKind.Business || await desk.Record(order, statement, cancellationToken) is not { } withdrawal)
        {
            return new NoteWithdrawalOutcome.NotNow();
        }

        await db.SaveChangesAsync(cancellationToken);
        return new NoteWithdrawalOutcome.Noted(withdrawal.Id);
    }
}
