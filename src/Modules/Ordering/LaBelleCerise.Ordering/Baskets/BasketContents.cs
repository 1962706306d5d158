using LaBelleCerise.Ordering.Amounts;

namespace LaBelleCerise.Ordering.Baskets;

/// <summary>A basket as it stands now, with today's prices and pieces.</summary>
internal sealed record BasketContents(Guid Id, long Version, IReadOnlyList<BasketEntry> Lines)
{
    public int Pieces => Lines.Sum(l => l.Quantity);

    public long ItemsInCents => Amounts(0).ItemsInCents;

    /// <summary>Of the whole parcel.</summary>
    public int WeightInGrams => Lines.Sum(l => l.Quantity * l.WeightInGrams);

    public bool IsEmpty => Lines.Count == 0;

    /// <summary>Whether every line can be ordered as it is.</summary>
    public bool CanBeOrdered => !IsEmpty && Lines.All(l => l.Problem is BasketProblem.None);

    /// <summary>The amounts of what can be sold, with a delivery price.</summary>
    public OrderAmounts Amounts(long shippingInCents) =>
        OrderAmounts.Of(Lines.Where(l => l.Problem is not BasketProblem.Withdrawn).Select(l => new AmountLine(l.AmountInCents, l.VatRateInBasisPoints)), shippingInCents);
}
