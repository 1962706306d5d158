using LaBelleCerise.Ordering.Baskets;
using LaBelleCerise.Ordering.Delivery;

namespace LaBelleCerise.Ordering.Pages.Checkout;

/// <summary>What is typed on the details step, as typed.</summary>
internal sealed class DetailsForm
{
    public string? Email { get; set; }

    public string? FirstName { get; set; }

    public string? LastName { get; set; }

    public string? PostalCode { get; set; }

    public string? City { get; set; }

    /// <summary>ISO code; empty is Belgium.</summary>
    public string? Country { get; set; }

    public string? Street { get; set; }

    public string? Number { get; set; }

    public string? Box { get; set; }

    public string? Phone { get; set; }

    /// <summary>Whether the part for companies is shown; a consumer's form has none of its fields (promise S13).</summary>
    public bool IsBusiness { get; set; }

    public string? Company { get; set; }

    public string? VatNumber { get; set; }

    /// <summary>Whether the part for another billing address is shown.</summary>
    public bool HasBilling { get; set; }

    public string? BillingPostalCode { get; set; }

    public string? BillingCity { get; set; }

    public string? BillingStreet { get; set; }

    public string? BillingNumber { get; set; }

    public string? BillingBox { get; set; }

    public DeliveryWay Delivery { get; set; }

    /// <summary>The code and place that the visitor was asked about; the same again means that they are right (U28).</summary>
    public string? AskedPlace { get; set; }

    /// <summary>The country of the address.</summary>
    public string CountryCode => string.IsNullOrEmpty(Country) ? Countries.Belgium : Country;

    /// <summary>What was filled in before.</summary>
    public static DetailsForm From(CheckoutDraft draft) => new()
    {
        Email = draft.Email,
        FirstName = draft.FirstName,
        LastName = draft.LastName,
        PostalCode = draft.PostalCode,
        City = draft.City,
        Country = draft.Country,
        Street = draft.Street,
        Number = draft.Number,
        Box = draft.Box,
        Phone = draft.Phone,
        IsBusiness = draft.Company is not null,
        Company = draft.Company,
        VatNumber = draft.VatNumber,
        HasBilling = draft.HasBillingAddress,
        BillingPostalCode = draft.BillingPostalCode,
        BillingCity = draft.BillingCity,
        BillingStreet = draft.BillingStreet,
        BillingNumber = draft.BillingNumber,
        BillingBox = draft.BillingBox,
        Delivery = draft.DeliveryWay,
    };
}
