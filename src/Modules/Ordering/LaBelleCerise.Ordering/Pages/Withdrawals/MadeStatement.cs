using LaBelleCerise.Ordering.Withdrawals;

namespace LaBelleCerise.Ordering.Pages.Withdrawals;

/// <summary>A statement that was made.</summary>
internal sealed record MadeStatement(Guid Id, DateTimeOffset StatedAt, WithdrawalGround Ground, WithdrawalState State);
