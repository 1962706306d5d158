using System.ComponentModel.DataAnnotations;

namespace LaBelleCerise.Ordering.Delivery;

/// <summary>What delivery costs: configuration section <c>Delivery</c>.</summary>
internal sealed class DeliveryOptions
{
    public const string Section = "Delivery";

    /// <summary>bpost at home: euro cents, VAT included.</summary>
    [Range(0, 100_000, ErrorMessage = "Delivery:HomeInCents must be 0 to 100000.")]
    public long HomeInCents { get; set; } = 495;

    /// <summary>A DPD pick-up point: euro cents, VAT included.</summary>
    [Range(0, 100_000, ErrorMessage = "Delivery:PickupInCents must be 0 to 100000.")]
    public long PickupInCents { get; set; } = 395;

    /// <summary>From this amount of goods on, VAT included, delivery is free; 0 means never.</summary>
    [Range(0, 10_000_000, ErrorMessage = "Delivery:FreeFromInCents must be 0 to 10000000.")]
    public long FreeFromInCents { get; set; } = 4900;
}
