using LaBelleCerise.Kernel.PersonalData;
using LaBelleCerise.Ordering.Contracts;
using LaBelleCerise.Ordering.Orders;

namespace LaBelleCerise.Ordering.Announced;

/// <summary>What the confirmation mail needs.</summary>
internal sealed class OrderPlacedPersonalData : RegisterOf<OrderPlaced>
{
    public OrderPlacedPersonalData()
    {
        FoundBy(SubjectKey.Order, a => a.OrderId);
        FoundBy(SubjectKey.Email, a => a.Email);
        Is(OrderTreatments.Transit, DataCategory.Contact, a => a.Email, a => a.Culture);
        Is(OrderTreatments.Transit, DataCategory.Identity, a => a.Name);
        Is(OrderTreatments.Transit, DataCategory.OrderHistory, a => a.Number, a => a.Lines, a => a.ShippingInCents, a => a.TotalInCents, a => a.Vat, a => a.DeliveryWay, a => a.PromisedOn);
        Is(OrderTreatments.Transit, DataCategory.PaymentState, a => a.Transfer);
        Is(OrderTreatments.Transit, DataCategory.Address, a => a.DeliveryAddress);
        IsNotPersonal(a => a.OrderId, a => a.Version, a => a.LinkVersion, a => a.Particulars, a => a.Papers);
    }
}
