using System.ComponentModel.DataAnnotations;

namespace LaBelleCerise.Cookies.Tags;

/// <summary>Configuration section <c>Cookies:GoogleAnalytics</c>.</summary>
internal sealed class GoogleAnalyticsOptions
{
    public const string Section = "Cookies:GoogleAnalytics";

    /// <summary>The id of the measuring stream; empty turns Google Analytics off everywhere.</summary>
    [RegularExpression("^(G-[A-Z0-9]{4,16})?$", ErrorMessage = "Cookies:GoogleAnalytics:MeasurementId must look like G-ABC1234567, or be empty.")]
    public string MeasurementId { get; set; } = "";
}
