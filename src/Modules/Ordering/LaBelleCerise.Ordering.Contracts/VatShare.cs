namespace LaBelleCerise.Ordering.Contracts;

/// <summary>The VAT of one rate in an order.</summary>
/// <param name="RateInBasisPoints">The rate in hundredths of a percent: 600, 1200, 2100.</param>
/// <param name="VatInCents">The VAT within the total.</param>
public sealed record VatShare(int RateInBasisPoints, long VatInCents);
