namespace LaBelleCerise.Ordering.Pages.Withdrawals;

/// <summary>What the form knows beforehand: of the order whose link was followed, or of the signed-in shopper's last order.</summary>
internal sealed record Prefill(string Name, string Number, string Email);
