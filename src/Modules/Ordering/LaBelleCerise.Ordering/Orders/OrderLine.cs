using LaBelleCerise.Kernel.Amounts;

namespace LaBelleCerise.Ordering.Orders;

/// <summary>One line of an order; name, price and rate are frozen at placing.</summary>
internal sealed class OrderLine
{
    public required Guid Id { get; init; }

    public Guid OrderId { get; init; }

    /// <summary>From 0, in the order of the basket.</summary>
    public required int Position { get; init; }

    public required string Sku { get; init; }

    /// <summary>In the order's language.</summary>
    public required string Name { get; init; }

    /// <summary>Pieces, 1..99.</summary>
    public required int Quantity { get; init; }

    /// <summary>Euro cents, VAT included.</summary>
    public required long UnitPriceInCents { get; init; }

    /// <summary>Hundredths of a percent: 0, 600, 1200, 2100.</summary>
    public required int VatRateInBasisPoints { get; init; }

    public required int WeightInGrams { get; init; }

    public required string PicturePath { get; init; }

    /// <summary>Pieces that were withdrawn from, in time.</summary>
    public int Withdrawn { get; private set; }

    /// <summary>Withdrawn pieces that are on the shelf again.</summary>
    public int TakenBack { get; private set; }

    /// <summary>Pieces that the customer keeps so far.</summary>
    public int Kept => Quantity - Withdrawn;

    public long AmountInCents => (new Money(UnitPriceInCents) * Quantity).Cents;

    public void Withdraw(int pieces) => Withdrawn = checked(Withdrawn + pieces);

    public void TakeBack(int pieces) => TakenBack = checked(TakenBack + pieces);
}
