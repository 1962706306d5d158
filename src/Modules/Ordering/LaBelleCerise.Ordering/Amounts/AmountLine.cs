namespace LaBelleCerise.Ordering.Amounts;

/// <summary>What the computation needs of a line.</summary>
/// <param name="AmountInCents">Price times pieces, VAT included.</param>
/// <param name="VatRateInBasisPoints">Hundredths of a percent.</param>
internal readonly record struct AmountLine(long AmountInCents, int VatRateInBasisPoints);
