using System.ComponentModel.DataAnnotations;

namespace LaBelleCerise.Ordering.Delivery;

/// <summary>How, where to, when and for how much the shop delivers: configuration section <c>Delivery</c>, then the owner's settings.</summary>
/// <remarks>Amounts are euro cents, VAT included. Flat on purpose: the history of settings names what changed property by property.</remarks>
internal sealed class DeliveryOptions
{
    public const string Section = "Delivery";

    /// <summary>bpost at home.</summary>
    public bool HomeIsOn { get; set; } = true;

    [Range(0, 100_000, ErrorMessage = "Delivery:HomeInCents must be 0 to 100000.")]
    public long HomeInCents { get; set; } = 495;

    public int HomeMostGrams { get; set; } = 30_000;

    /// <summary>A post office or post point of bpost.</summary>
    public bool PointIsOn { get; set; } = true;

    [Range(0, 100_000, ErrorMessage = "Delivery:PointInCents must be 0 to 100000.")]
    public long PointInCents { get; set; } = 395;

    public int PointMostGrams { get; set; } = 30_000;

    /// <summary>A parcel locker of bpost.</summary>
    public bool LockerIsOn { get; set; } = true;

    [Range(0, 100_000, ErrorMessage = "Delivery:LockerInCents must be 0 to 100000.")]
    public long LockerInCents { get; set; } = 395;

    public int LockerMostGrams { get; set; } = 10_000;

    /// <summary>A pick-up point of DPD.</summary>
    public bool PickupIsOn { get; set; } = true;

    [Range(0, 100_000, ErrorMessage = "Delivery:PickupInCents must be 0 to 100000.")]
    public long PickupInCents { get; set; } = 395;

    public int PickupMostGrams { get; set; } = 20_000;

    /// <summary>From this amount of goods on, delivery in Belgium is free; 0 means never.</summary>
    [Range(0, 10_000_000, ErrorMessage = "Delivery:FreeFromInCents must be 0 to 10000000.")]
    public long FreeFromInCents { get; set; } = 4900;

    /// <summary>What delivery to the home costs in other EU countries, by ISO code; a country that is not in it is not delivered to.</summary>
    public Dictionary<string, long> AbroadInCents { get; set; } = [];

    /// <summary>Why there is but one way for consumers in Belgium, when the law allows that (WER VI.45/2).</summary>
    public string OneWayReason { get; set; } = "";

    /// <summary>What is ordered before this hour of a working day leaves that day.</summary>
    public TimeOnly CutOff { get; set; } = new(16, 0);

    /// <summary>Days on which parcels leave.</summary>
    public Weekdays WorkingDays { get; set; } = Weekdays.MondayToFriday;

    /// <summary>Days on which the carriers bring parcels.</summary>
    public Weekdays CarrierDays { get; set; } = Weekdays.MondayToFriday;

    /// <summary>How many of the carriers' days a parcel is on its way.</summary>
    public int CarrierWorkingDays { get; set; } = 1;

    /// <summary>Days on which the shop is closed: see <see cref="Delivery.ClosedDays"/>.</summary>
    public string ClosedDays { get; set; } = "";
}
