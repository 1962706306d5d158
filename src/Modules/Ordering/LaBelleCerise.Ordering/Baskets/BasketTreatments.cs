using LaBelleCerise.Kernel.PersonalData;

namespace LaBelleCerise.Ordering.Baskets;

/// <summary>How the data of a basket are treated: they serve whoever put things in it, and go 30 days after the last change.</summary>
internal static class BasketTreatments
{
    public static Treatment Function { get; } = new(
        Purpose.ShopFunction, LawfulBasis.Contract, Retention.Basket, nameof(Basket.ChangedAt), Erasure.Delete, Recipient.Hosting);
}
