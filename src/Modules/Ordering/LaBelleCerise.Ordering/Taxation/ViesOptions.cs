using System.ComponentModel.DataAnnotations;

namespace LaBelleCerise.Ordering.Taxation;

/// <summary>The Commission's register of VAT numbers: configuration section <c>Vies</c>.</summary>
internal sealed class ViesOptions
{
    public const string Section = "Vies";

    /// <summary>Its address, without a final slash.</summary>
    [Required, Url(ErrorMessage = "Vies:BaseUrl must be the address of the VIES interface.")]
    public string BaseUrl { get; set; } = "https://ec.europa.eu/taxation_customs/vies/rest-api";

    /// <summary>How long a buyer waits for its answer, 1..30 seconds; then VAT is charged and the register asked again later.</summary>
    [Range(1, 30, ErrorMessage = "Vies:TimeoutSeconds must be 1 to 30.")]
    public int TimeoutSeconds { get; set; } = 10;

    /// <summary>How long an answer may stand before an order is placed on it, 1..48 hours.</summary>
    [Range(1, 48, ErrorMessage = "Vies:CacheHours must be 1 to 48.")]
    public int CacheHours { get; set; } = 24;
}
