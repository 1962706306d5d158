namespace LaBelleCerise.Ordering.Contracts;

/// <summary>A paper that belongs to an order and goes with its confirmation: the agreed terms, the model withdrawal form.</summary>
/// <param name="FileName">As the customer keeps it.</param>
/// <param name="MediaType">What it is: text/html.</param>
/// <param name="Content">The whole file; it needs no other.</param>
public sealed record OrderPaper(string FileName, string MediaType, string Content);
