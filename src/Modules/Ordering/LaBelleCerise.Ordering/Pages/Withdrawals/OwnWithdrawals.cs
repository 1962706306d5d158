namespace LaBelleCerise.Ordering.Pages.Withdrawals;

/// <summary>What an order's own page says of withdrawing.</summary>
/// <param name="Made">The statements so far.</param>
/// <param name="CanWithdraw">Whether the term is open and something is kept.</param>
/// <param name="LastDay">The last day of the term; null while the last parcel has not come.</param>
/// <param name="OverdueSince">The day by which it should have come, when that is over and it may be cancelled.</param>
internal sealed record OwnWithdrawals(IReadOnlyList<MadeStatement> Made, bool CanWithdraw, DateOnly? LastDay, DateOnly? OverdueSince);
