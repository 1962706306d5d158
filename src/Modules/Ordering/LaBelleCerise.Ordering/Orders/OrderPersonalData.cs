using LaBelleCerise.Kernel.PersonalData;

namespace LaBelleCerise.Ordering.Orders;

/// <summary>An order: paper for the tax office, label for the carrier, news for the customer.</summary>
internal sealed class OrderPersonalData : RegisterOf<Order>
{
    public OrderPersonalData()
    {
        FoundBy(SubjectKey.Account, o => o.ShopperId);
        FoundBy(SubjectKey.Email, o => o.Email);
        FoundBy(SubjectKey.Phone, o => o.Phone);
        FoundBy(SubjectKey.Order, o => o.Id);
        Is(OrderTreatments.Papers, DataCategory.Identity, o => o.FirstName, o => o.LastName, o => o.Company, o => o.VatNumber, o => o.Kind);
        Is(OrderTreatments.Status, DataCategory.Contact, o => o.Email, o => o.Culture);
        Is(OrderTreatments.Parcel, DataCategory.Contact, o => o.Phone);
        Is(OrderTreatments.Parcel, DataCategory.OrderHistory, o => o.DeliveryWay, o => o.Carrier, o => o.TrackingNumber, o => o.PackedAt, o => o.ShippedAt, o => o.DeliveredOn, o => o.PromisedOn);
        Is(OrderTreatments.Papers, DataCategory.OrderHistory, o => o.Number, o => o.PlacedAt, o => o.ShippingInCents, o => o.TotalInCents, o => o.Treatment);
        Is(OrderTreatments.Status, DataCategory.OrderHistory, o => o.State, o => o.LapsesAt, o => o.Source, o => o.CollectedAt);
        Is(OrderTreatments.Payment, DataCategory.PaymentState, o => o.PaidAt, o => o.PaymentMethod, o => o.RefundDueInCents, o => o.TransferMessage, o => o.ReceivedInCents, o => o.RemindedAt);
        Is(OrderTreatments.Withdrawal, DataCategory.OrderHistory, o => o.WithdrawnAt);
        Is(OrderTreatments.Account, DataCategory.Identity, o => o.ShopperId);
        Is(OrderTreatments.Papers, DataCategory.Consent, o => o.PolicyVersion, o => o.TermsHash, o => o.ConfirmationHash);
        // Sold to a consumer in another country of the union: the VAT goes through the one-stop shop.
        IsOneStopShop(o => o.Kind == CustomerKind.Consumer && o.Address.Country != "BE");
        IsNotPersonal(o => o.Id, o => o.BasketId, o => o.BasketVersion, o => o.FormId, o => o.Version, o => o.LinkVersion, o => o.IsRestricted, o => o.IsShippingStopped);
    }
}
