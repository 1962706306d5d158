using LaBelleCerise.Ordering.Withdrawals;

namespace LaBelleCerise.Ordering.Areas.Admin.Pages.Withdrawals;

/// <summary>One row of the list.</summary>
/// <param name="Id">The statement.</param>
/// <param name="Number">Its order.</param>
/// <param name="Name">Who made it.</param>
/// <param name="StatedAt">When.</param>
/// <param name="Ground">By which right.</param>
/// <param name="State">Where it stands.</param>
/// <param name="RefundInCents">What goes back.</param>
/// <param name="RefundDueOn">By when.</param>
/// <param name="Stage">What it waits for, as a key of texts: stop, goods or refund.</param>
internal sealed record WithdrawalRow(
    Guid Id, string Number, string Name, DateTimeOffset StatedAt, WithdrawalGround Ground, WithdrawalState State, long RefundInCents, DateOnly RefundDueOn, string Stage);
