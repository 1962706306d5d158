using LaBelleCerise.Ordering.Delivery;
using LaBelleCerise.Ordering.Taxation;

namespace LaBelleCerise.Ordering.Orders;

/// <summary>What an order is placed with, beside its lines.</summary>
internal sealed record OrderDetails
{
    public required string Number { get; init; }

    public required Guid BasketId { get; init; }

    public required long BasketVersion { get; init; }

    public required Guid FormId { get; init; }

    public required string Culture { get; init; }

    public required string Email { get; init; }

    public required string FirstName { get; init; }

    public required string LastName { get; init; }

    public required string Phone { get; init; }

    /// <summary>Null for a consumer.</summary>
    public required string? Company { get; init; }

    public required string? VatNumber { get; init; }

    public required PostalAddress Address { get; init; }

    public required PostalAddress? BillingAddress { get; init; }

    public required DeliveryWay DeliveryWay { get; init; }

    public required PickupPlace? Pickup { get; init; }

    public required long? PolicyVersion { get; init; }

    /// <summary>SHA-256 of the terms that were agreed to; null for an order from before there were any.</summary>
    public string? TermsHash { get; init; }

    public required Guid? ShopperId { get; init; }

    /// <summary>The delivery day that was agreed; null when the law's thirty days hold.</summary>
    public DateOnly? PromisedOn { get; init; }

    /// <summary>Where and whether it is taxed.</summary>
    public VatTreatment Treatment { get; init; }

    /// <summary>What VIES said of the buyer's number; null when it was not asked.</summary>
    public VatCheck? VatCheck { get; init; }

    /// <summary>The digits of the structured communication; null when it is paid online.</summary>
    public string? TransferMessage { get; init; }
}
