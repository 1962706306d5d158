using LaBelleCerise.Kernel.Amounts;
using LaBelleCerise.Ordering.Amounts;
using LaBelleCerise.Ordering.Baskets;

namespace LaBelleCerise.Ordering.Taxation;

/// <summary>A basket as it is sold to this buyer, with its delivery: the review shows it, placing writes it down.</summary>
/// <param name="Sold">The lines, at the prices that this buyer pays.</param>
/// <param name="ShippingInCents">The delivery, at the price that this buyer pays.</param>
/// <param name="Treatment">Where and whether it is taxed.</param>
internal sealed record TaxedBasket(BasketContents Sold, long ShippingInCents, VatTreatment Treatment)
{
    public OrderAmounts Amounts => Sold.Amounts(ShippingInCents);

    /// <summary>Without VAT a price is what is left of the one that consumers pay, piece by piece, so that lines still add up.</summary>
    public static TaxedBasket WithoutVat(BasketContents contents, long shippingInCents) => new(
        contents with { Lines = [.. contents.Lines.Select(l => l.WithoutVat())] },
        OrderAmounts.ShippingWithoutVat(contents.Lines.Select(l => new AmountLine(l.AmountInCents, l.VatRateInBasisPoints)), shippingInCents),
        VatTreatment.IntraCommunity);

    /// <summary>At the rates of another state: the price that everybody sees stays the same, only the VAT within changes (law W20).</summary>
    public static TaxedBasket Abroad(BasketContents contents, long shippingInCents, Func<VatClass, int> rateOf) => new(
        contents with { Lines = [.. contents.Lines.Select(l => l with { VatRateInBasisPoints = l.VatClass is VatClass.Zero ? 0 : rateOf(l.VatClass) })] }, shippingInCents, VatTreatment.OneStopShop);
}
