using System.ComponentModel.DataAnnotations;

namespace LaBelleCerise.Ordering.Delivery;

/// <summary>bpost's pick-up point locator: configuration section <c>Bpost</c>.</summary>
internal sealed class BpostOptions
{
    public const string Section = "Bpost";

    /// <summary>The locator's address.</summary>
    [Required, Url(ErrorMessage = "Bpost:LocatorUrl must be the address of bpost's pick-up point locator.")]
    public string LocatorUrl { get; set; } = "https://pudo.bpost.be/Locator";

    /// <summary>The partner id that bpost assigned; 999999 is the public widget's.</summary>
    [Required(ErrorMessage = "Bpost:Partner is missing: the partner id for the locator.")]
    public string Partner { get; set; } = "999999";

    /// <summary>The application id that goes with it.</summary>
    [Required(ErrorMessage = "Bpost:AppId is missing: the application id for the locator.")]
    public string AppId { get; set; } = "A001";

    /// <summary>Which points: 1 post office, 2 post point, added up; 4, the parcel lockers, are a way of their own and asked apart.</summary>
    [Range(1, 15, ErrorMessage = "Bpost:PointTypes must be 1 to 15.")]
    public int PointTypes { get; set; } = 7;
}
