namespace LaBelleCerise.Ordering.Contracts;

/// <summary>One line of an order as its mail shows it.</summary>
/// <param name="Sku">The variant.</param>
/// <param name="Name">Its name in the order's language.</param>
/// <param name="Quantity">Pieces, 1..999.</param>
/// <param name="AmountInCents">The line's amount, VAT included.</param>
public sealed record OrderedLine(string Sku, string Name, int Quantity, long AmountInCents);
