using LaBelleCerise.Kernel.Amounts;
using LaBelleCerise.Ordering.Amounts;

namespace LaBelleCerise.Ordering.Baskets;

/// <summary>A line of a basket with what the shelf and the stock say about it now.</summary>
/// <param name="Sku">The variant.</param>
/// <param name="Quantity">Pieces asked, 1..99.</param>
/// <param name="Name">In the visitor's language.</param>
/// <param name="Path">Its product page; null when it has none.</param>
/// <param name="PicturePath">Its picture.</param>
/// <param name="PriceInCents">Today's price, VAT included.</param>
/// <param name="SeenPriceInCents">The price when it was put in.</param>
/// <param name="VatClass">The kind of good for VAT.</param>
/// <param name="VatRateInBasisPoints">Today's rate.</param>
/// <param name="WeightInGrams">Of one piece.</param>
/// <param name="IsSellable">False when withdrawn.</param>
/// <param name="Available">Pieces that this basket can have, its own unpaid order's included.</param>
internal sealed record BasketEntry(
    string Sku, int Quantity, string Name, string? Path, string PicturePath, long PriceInCents, long SeenPriceInCents, VatClass VatClass, int VatRateInBasisPoints, int WeightInGrams, bool IsSellable, int Available)
{
    public long AmountInCents => (new Money(PriceInCents) * Quantity).Cents;

    public bool HasNewPrice => IsSellable && PriceInCents != SeenPriceInCents;

    /// <summary>The same line sold without VAT: its price is what is left of it.</summary>
    public BasketEntry WithoutVat() => this with
    {
        PriceInCents = PriceInCents - OrderAmounts.VatWithin(PriceInCents, VatRateInBasisPoints),
        SeenPriceInCents = SeenPriceInCents - OrderAmounts.VatWithin(SeenPriceInCents, VatRateInBasisPoints),
        VatRateInBasisPoints = 0,
    };

    public BasketProblem Problem => !IsSellable ? BasketProblem.Withdrawn
        : Available <= 0 ? BasketProblem.SoldOut
        : Available < Quantity ? BasketProblem.TooFew
        : BasketProblem.None;
}
