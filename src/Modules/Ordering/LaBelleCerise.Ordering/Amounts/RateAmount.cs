namespace LaBelleCerise.Ordering.Amounts;

/// <summary>All that is taxed at one rate, goods and their share of the delivery.</summary>
/// <param name="RateInBasisPoints">Hundredths of a percent.</param>
/// <param name="GrossInCents">VAT included.</param>
/// <param name="VatInCents">The VAT within it, rounded half up once per rate.</param>
internal readonly record struct RateAmount(int RateInBasisPoints, long GrossInCents, long VatInCents)
{
    public long NetInCents => GrossInCents - VatInCents;
}
