using LaBelleCerise.Kernel.PersonalData;
using LaBelleCerise.Ordering.Delivery;
using LaBelleCerise.Ordering.Orders;
using LaBelleCerise.Ordering.Taxation;

namespace LaBelleCerise.Ordering.Baskets;

/// <summary>What someone filled in on the way to an order, kept with the basket so that nothing typed is lost. Gone when the basket is.</summary>
internal sealed class CheckoutDraft : IPersonRecord
{
    public required Guid BasketId { get; init; }

    public string Email { get; set; } = "";

    public string FirstName { get; set; } = "";

    public string LastName { get; set; } = "";

    public string Phone { get; set; } = "";

    public string Street { get; set; } = "";

    public string Number { get; set; } = "";

    public string? Box { get; set; }

    public string PostalCode { get; set; } = "";

    public string City { get; set; } = "";

    /// <summary>ISO code of the address; null is Belgium.</summary>
    public string? Country { get; set; }

    /// <summary>Null for a consumer (promise S13).</summary>
    public string? Company { get; set; }

    public string? VatNumber { get; set; }

    /// <summary>Whether the paper goes to another address.</summary>
    public bool HasBillingAddress { get; set; }

    public string? BillingStreet { get; set; }

    public string? BillingNumber { get; set; }

    public string? BillingBox { get; set; }

    public string? BillingPostalCode { get; set; }

    public string? BillingCity { get; set; }

    public DeliveryWay DeliveryWay { get; set; }

    /// <summary>The way whose point it is: chosen for one way it is none for another, and is there again when the buyer comes back to it.</summary>
    public DeliveryWay? PointWay { get; set; }

    public string? PointId { get; set; }

    public string? PointName { get; set; }

    public string? PointStreet { get; set; }

    public string? PointNumber { get; set; }

    public string? PointPostalCode { get; set; }

    public string? PointCity { get; set; }

    /// <summary>The VAT number that VIES was asked about last; null when it was not.</summary>
    public string? AskedVatNumber { get; set; }

    public VatAnswer? VatAnswer { get; set; }

    public DateTimeOffset? VatAskedAt { get; set; }

    public string? VatConsultation { get; set; }

    public string? VatName { get; set; }

    public string? VatAnswerHash { get; set; }

    public PersonSource Source { get; init; } = PersonSource.Order;

    public DateTimeOffset CollectedAt { get; set; }

    public bool IsRestricted { get; init; }

    /// <summary>Whether an order with these details can be placed: a pick-up needs its point (shop behaviour 19).</summary>
    public bool IsComplete => !DeliveryWays.IsPickup(DeliveryWay) || Pickup is not null;

    /// <summary>The country of the address.</summary>
    public string CountryCode => Country ?? Countries.Belgium;

    public PostalAddress Address => new() { Street = Street, Number = Number, Box = Box, PostalCode = PostalCode, City = City, Country = CountryCode };

    public PostalAddress? BillingAddress => HasBillingAddress
        ? new() { Street = BillingStreet!, Number = BillingNumber!, Box = BillingBox, PostalCode = BillingPostalCode!, City = BillingCity!, Country = "BE" }
        : null;

    public PickupPlace? Pickup => PointId is null || (PointWay ?? DeliveryWay.DpdPickup) != DeliveryWay
        ? null
        : new() { PointId = PointId, Name = PointName!, Street = PointStreet!, Number = PointNumber!, PostalCode = PointPostalCode!, City = PointCity! };

    /// <summary>What VIES said of the number that stands here now; null when it was not asked about this one.</summary>
    public VatCheck? VatCheck => AskedVatNumber is null || AskedVatNumber != TaxedNumber?.ToString()
        ? null
        : new() { Number = AskedVatNumber, VatAnswer = VatAnswer!.Value, AskedAt = VatAskedAt!.Value, Consultation = VatConsultation, Name = VatName, AnswerHash = VatAnswerHash };

    /// <summary>The number by which a sale may go without VAT: a business's, of another member state, for goods that leave Belgium (law V3).</summary>
    public VatNumber? TaxedNumber => Company is not null && CountryCode is not Countries.Belgium && Taxation.VatNumber.Parse(VatNumber, CountryCode) is { IsBelgian: false } number ? number : null;

    /// <summary>Keeps what VIES said.</summary>
    public void Remember(VatCheck check) =>
        (AskedVatNumber, VatAnswer, VatAskedAt, VatConsultation, VatName, VatAnswerHash) = (check.Number, check.VatAnswer, check.AskedAt, check.Consultation, check.Name, check.AnswerHash);

    /// <summary>Remembers a point; the customer's own addresses stay as they are.</summary>
    public void Choose(DeliveryWay way, PickupPlace place) =>
        (PointWay, PointId, PointName, PointStreet, PointNumber, PointPostalCode, PointCity) = (way, place.PointId, place.Name, place.Street, place.Number, place.PostalCode, place.City);

    /// <summary>Forgets the point: a parcel to the home has none.</summary>
    public void ForgetPoint() =>
        (PointWay, PointId, PointName, PointStreet, PointNumber, PointPostalCode, PointCity) = (null, null, null, null, null, null, null);
}
