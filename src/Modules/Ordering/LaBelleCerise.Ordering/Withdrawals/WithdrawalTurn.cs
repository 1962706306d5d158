using LaBelleCerise.Kernel.Security.Turns;

namespace LaBelleCerise.Ordering.Withdrawals;

/// <summary>How often in an hour a number and an address were given that do not belong together, for one order number or from one client.</summary>
internal sealed class WithdrawalTurn : TurnCount;
