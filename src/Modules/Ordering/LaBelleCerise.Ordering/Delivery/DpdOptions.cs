using System.ComponentModel.DataAnnotations;

namespace LaBelleCerise.Ordering.Delivery;

/// <summary>DPD Belux web services: configuration section <c>Dpd</c>.</summary>
internal sealed class DpdOptions
{
    public const string Section = "Dpd";

    /// <summary>The address below which the SOAP services stand, without a final slash.</summary>
    [Required, Url(ErrorMessage = "Dpd:BaseUrl must be the address below which DPD's services stand, e.g. https://wsshipper.dpd.be/soap/services.")]
    public string BaseUrl { get; set; } = "https://wsshipper.dpd.be/soap/services";

    /// <summary>Our account.</summary>
    [Required(ErrorMessage = "Dpd:DelisId is missing: the account with DPD.")]
    public string DelisId { get; set; } = "";

    /// <summary>Its password.</summary>
    [Required(ErrorMessage = "Dpd:Password is missing: the password of the account with DPD.")]
    public string Password { get; set; } = "";

    /// <summary>How many points to ask for; DPD's guideline is 10 at most, one client says 100.</summary>
    [Range(1, 100, ErrorMessage = "Dpd:PointLimit must be 1 to 100.")]
    public int PointLimit { get; set; } = 10;
}
