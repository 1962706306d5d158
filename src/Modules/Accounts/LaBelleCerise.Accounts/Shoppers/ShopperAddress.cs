namespace LaBelleCerise.Accounts.Shoppers;

/// <summary>An address that a shopper keeps for the next order.</summary>
internal sealed class ShopperAddress
{
    public required Guid Id { get; init; }

    public required Guid ShopperId { get; init; }

    public required string Recipient { get; set; }

    public required string Street { get; set; }

    public required string HouseNumber { get; set; }

    public string? Box { get; set; }

    public required string PostalCode { get; set; }

    public required string City { get; set; }

    /// <summary>ISO 3166 code.</summary>
    public required string Country { get; set; }

    public bool IsDefaultDelivery { get; set; }

    public bool IsDefaultBilling { get; set; }

    public required DateTimeOffset CollectedAt { get; init; }
}
