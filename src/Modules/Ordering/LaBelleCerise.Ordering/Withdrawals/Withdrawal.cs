using LaBelleCerise.Kernel.PersonalData;
using LaBelleCerise.Ordering.Orders;

namespace LaBelleCerise.Ordering.Withdrawals;

/// <summary>A customer's statement that they withdraw from an order or a part of it, and the task that it is for staff.</summary>
/// <remarks>Its methods only move it when it stands so that they may, and say whether they did; stock, order and announcements are the handlers' part.</remarks>
internal sealed class Withdrawal : IPersonRecord
{
    /// <summary>Directive 2011/83/EU art. 13(1) and 14(1): fourteen days for the money, and as many for the goods to leave.</summary>
    public const int DaysToActIn = 14;

    private readonly List<WithdrawalLine> lines = [];

    private Withdrawal()
    {
    }

    public Guid Id { get; private set; }

    public Guid OrderId { get; private set; }

    /// <summary>The form that it came by; unique.</summary>
    public Guid FormId { get; private set; }

    public WithdrawalChannel Channel { get; private set; }

    public WithdrawalGround Ground { get; private set; }

    public WithdrawalState State { get; private set; }

    /// <summary>nl, fr, de or en: the order's.</summary>
    public string Culture { get; private set; } = "";

    /// <summary>As the customer gave it.</summary>
    public string Name { get; private set; } = "";

    /// <summary>Where the receipt went: the order's, lower case.</summary>
    public string Email { get; private set; } = "";

    public string? Remark { get; private set; }

    /// <summary>When it was made or sent: this moment decides whether it is in time.</summary>
    public DateTimeOffset StatedAt { get; private set; }

    /// <summary>When it was written down here; later than the statement for a letter.</summary>
    public DateTimeOffset RecordedAt { get; private set; }

    /// <summary>The last day of the term, when the statement came after it.</summary>
    public DateOnly? TermEndedOn { get; private set; }

    public IReadOnlyList<WithdrawalLine> Lines => lines;

    /// <summary>Euro cents that go back: the pieces, and the delivery cost when nothing is kept.</summary>
    public long RefundInCents { get; private set; }

    /// <summary>The day by which the money must have gone back; it may wait for the goods or the proof that they were sent (law W14).</summary>
    public DateOnly RefundDueOn { get; private set; }

    /// <summary>Whether it came before the parcel left, and staff have not dealt with the parcel yet.</summary>
    public bool StopsShipping { get; private set; }

    /// <summary>Whether the goods are with the customer or on their way to them.</summary>
    public bool AreGoodsExpected { get; private set; }

    public DateTimeOffset? GoodsBackAt { get; private set; }

    public DateTimeOffset? ProofSeenAt { get; private set; }

    public DateTimeOffset? RefundedAt { get; private set; }

    public long RefundedInCents { get; private set; }

    public string? RefundReference { get; private set; }

    /// <summary>Who of staff wrote it down; null for the function on the site.</summary>
    public Guid? StaffId { get; private set; }

    public string? StaffName { get; private set; }

    /// <summary>Grows with each change; a stale edit is refused by it.</summary>
    public long Version { get; private set; }

    public PersonSource Source { get; private set; }

    public DateTimeOffset CollectedAt { get; private set; }

    public bool IsRestricted { get; private set; }

    /// <summary>Whether the money may still wait for goods or proof.</summary>
    public bool MayWait => AreGoodsExpected && GoodsBackAt is null && ProofSeenAt is null;

    public bool CanReceiveGoods => State is WithdrawalState.Open or WithdrawalState.Settled && AreGoodsExpected && GoodsBackAt is null;

    /// <summary>Until when the goods must have left, when they are with the customer.</summary>
    public DateOnly SendBackBy => BrusselsDays.Of(StatedAt).AddDays(DaysToActIn);

    /// <summary>What follows, as a key of texts: nothing-paid, stopped, send-back or judged.</summary>
    public string Next => State switch
    {
        WithdrawalState.ToJudge or WithdrawalState.Declined => "judged",
        _ when RefundInCents == 0 => "nothing-paid",
        _ when AreGoodsExpected => "send-back",
        _ => "stopped",
    };

    /// <summary>Writes a statement down. The refund counts from when the order was told of it, so the order comes first.</summary>
    public static Withdrawal Record(Order order, Statement statement, IEnumerable<WithdrawalLine> about, DateTimeOffset at)
    {
        var withdrawal = new Withdrawal
        {
            Id = Guid.CreateVersion7(at),
            OrderId = order.Id,
            FormId = statement.FormId,
            Channel = statement.Channel,
            Ground = statement.Ground,
            State = WithdrawalState.Settled,
            Culture = order.Culture,
            Name = statement.Name,
            Email = order.Email,
            Remark = statement.Remark,
            StatedAt = statement.StatedAt,
            RecordedAt = at,
            RefundDueOn = BrusselsDays.Of(statement.StatedAt).AddDays(DaysToActIn),
            StaffId = statement.StaffId,
            StaffName = statement.StaffName,
            Version = 1,
            Source = statement.Channel is WithdrawalChannel.Function ? PersonSource.Order : PersonSource.Contact,
            CollectedAt = at,
            IsRestricted = order.IsRestricted,
        };
        withdrawal.lines.AddRange(about);
        return withdrawal;
    }

    /// <summary>It is in time: so much goes back.</summary>
    public void Owe(Order order)
    {
        State = WithdrawalState.Open;
        RefundInCents = lines.Sum(l => l.AmountInCents) + (order.Lines.All(l => l.Kept == 0) ? order.ShippingInCents : 0);
        (StopsShipping, AreGoodsExpected) = (order.IsShippingStopped, order.State is OrderState.Shipped or OrderState.Delivered);
        Version++;
    }

    /// <summary>It came after the term.</summary>
    public void ComeLate(DateOnly termEndedOn)
    {
        (State, TermEndedOn) = (WithdrawalState.ToJudge, termEndedOn);
        Version++;
    }

    public bool Accept(Order order, DateOnly today)
    {
        if (State is not WithdrawalState.ToJudge)
        {
            return false;
        }

        Owe(order);
        RefundDueOn = today.AddDays(DaysToActIn);
        return true;
    }

    public bool Decline() => Step(State is WithdrawalState.ToJudge, () => State = WithdrawalState.Declined);

    /// <summary>The pieces never left the house.</summary>
    public bool TakeOut() => Step(StopsShipping, () => StopsShipping = false);

    /// <summary>The parcel had left: the goods must come back first.</summary>
    public bool LetGo() => Step(StopsShipping, () => (StopsShipping, AreGoodsExpected) = (false, true));

    /// <summary>Also after the money went back on proof of sending.</summary>
    public bool ReceiveGoods(DateTimeOffset at) => Step(CanReceiveGoods, () => GoodsBackAt = at);

    public bool SeeProof(DateTimeOffset at) => Step(IsOpen && MayWait, () => ProofSeenAt = at);

    public bool MarkRefunded(long amountInCents, string reference, DateTimeOffset at) => Step(
        IsOpen && !StopsShipping && amountInCents >= 0 && amountInCents <= RefundInCents,
        () => (State, RefundedAt, RefundedInCents, RefundReference) = (WithdrawalState.Settled, at, amountInCents, reference));

    private bool IsOpen => State is WithdrawalState.Open;

    private bool Step(bool may, Action step)
    {
        if (may)
        {
            step();
            Version++;
        }

        return may;
    }
}
