using LaBelleCerise.Kernel.PersonalData;

namespace LaBelleCerise.Ordering.Baskets;

/// <summary>Details on the way to an order; never used for anything but that order.</summary>
internal sealed class CheckoutDraftPersonalData : RegisterOf<CheckoutDraft>
{
    public CheckoutDraftPersonalData()
    {
        var draft = new Treatment(Purpose.ShopFunction, LawfulBasis.Contract, Retention.Basket, nameof(CheckoutDraft.CollectedAt), Erasure.Delete, Recipient.Hosting);
        FoundBy(SubjectKey.Email, d => d.Email);
        FoundBy(SubjectKey.Phone, d => d.Phone);
        Is(draft, DataCategory.Contact, d => d.Email, d => d.Phone);
        Is(draft, DataCategory.Identity, d => d.FirstName, d => d.LastName, d => d.Company);
        Is(draft with { Recipients = [Recipient.Hosting, Recipient.Vies] }, DataCategory.Identity, d => d.VatNumber);
        Is(draft, DataCategory.Identity, d => d.AskedVatNumber, d => d.VatName, d => d.VatAnswer, d => d.VatAskedAt, d => d.VatConsultation, d => d.VatAnswerHash);
        Is(draft, DataCategory.Address, d => d.Street, d => d.Number, d => d.Box, d => d.PostalCode, d => d.City, d => d.Country, d => d.HasBillingAddress);
        Is(draft, DataCategory.Address, d => d.BillingStreet, d => d.BillingNumber, d => d.BillingBox, d => d.BillingPostalCode, d => d.BillingCity);
        Is(draft, DataCategory.Address, d => d.PointWay, d => d.PointId, d => d.PointName, d => d.PointStreet, d => d.PointNumber, d => d.PointPostalCode, d => d.PointCity);
        Is(draft, DataCategory.OrderHistory, d => d.DeliveryWay, d => d.Source, d => d.CollectedAt);
        IsNotPersonal(d => d.BasketId, d => d.IsRestricted);
    }
}
