using LaBelleCerise.Kernel.PersonalData;

namespace LaBelleCerise.Ordering.Baskets;

/// <summary>A basket belongs to whoever holds its id.</summary>
internal sealed class BasketPersonalData : RegisterOf<Basket>
{
    public BasketPersonalData()
    {
        IsNotExported(BasketTreatments.Function, DataCategory.Visit, b => b.Id);
        IsNotPersonal(b => b.Version, b => b.CreatedAt, b => b.ChangedAt);
    }
}
