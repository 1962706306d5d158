namespace LaBelleCerise.Ordering.Pages.Withdrawals;

/// <summary>One line of an order, and how many of its pieces are kept so far.</summary>
internal sealed record ContractLine(Guid Id, string Name, int Pieces);
