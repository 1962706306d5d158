using LaBelleCerise.Kernel.PersonalData;
using LaBelleCerise.Kernel.PersonalData.Outgoing;
using LaBelleCerise.Ordering.Orders;

namespace LaBelleCerise.Ordering.Delivery;

/// <summary>What leaves to DPD today: our own log-in, and the place near which points are looked for (promise S46).</summary>
internal sealed class DpdContract : OutgoingContract
{
    public DpdContract()
        : base(Recipient.Dpd)
    {
        Calls("POST /dpd/soap/services/LoginService/V2_1", "POST /dpd/soap/services/ParcelShopFinderService/V5_0");
        Carries<PostalAddress>("body:Body.findParcelShops.zipCode", a => a.PostalCode);
        Carries<PostalAddress>("body:Body.findParcelShops.city", a => a.City);
        IsNotPersonal(
            "body:Body.getAuth.delisId", "body:Body.getAuth.password", "body:Body.getAuth.messageLanguage",
            "body:Header.authentication.delisId", "body:Header.authentication.authToken", "body:Header.authentication.messageLanguage",
            "body:Body.findParcelShops.country", "body:Body.findParcelShops.limit", "body:Body.findParcelShops.searchCountry",
            "header:SOAPAction", "header:Content-Type", "header:Content-Length", "header:Host", "header:traceparent");
    }
}
