using LaBelleCerise.Kernel.PersonalData;
using LaBelleCerise.Kernel.PersonalData.Outgoing;
using LaBelleCerise.Ordering.Baskets;

namespace LaBelleCerise.Ordering.Taxation;

/// <summary>What leaves to the Commission's register: a business's VAT number and our own. No name, no address.</summary>
internal sealed class ViesContract : OutgoingContract
{
    public ViesContract()
        : base(Recipient.Vies)
    {
        Calls("POST /vies/rest-api/check-vat-number");
        Carries<CheckoutDraft>("body:countryCode", d => d.VatNumber);
        Carries<CheckoutDraft>("body:vatNumber", d => d.VatNumber);
        IsNotPersonal(
            "body:requesterMemberStateCode", "body:requesterNumber", "header:Accept", "header:Content-Type", "header:Content-Length", "header:Transfer-Encoding", "header:Host", "header:traceparent");
    }
}
