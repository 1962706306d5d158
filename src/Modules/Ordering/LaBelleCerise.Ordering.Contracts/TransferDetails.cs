namespace LaBelleCerise.Ordering.Contracts;

/// <summary>What someone needs to pay an order by bank transfer.</summary>
/// <param name="Beneficiary">Whose account it is: the company of the shop.</param>
/// <param name="Iban">The account of the shop.</param>
/// <param name="AmountInCents">What is still to pay.</param>
/// <param name="Message">The structured communication as printed: +++123/4567/89012+++.</param>
/// <param name="PayBefore">Until when the goods are kept.</param>
public sealed record TransferDetails(string Beneficiary, string Iban, long AmountInCents, string Message, DateTimeOffset PayBefore);
