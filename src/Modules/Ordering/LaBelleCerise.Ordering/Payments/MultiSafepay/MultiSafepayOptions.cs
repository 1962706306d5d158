using System.ComponentModel.DataAnnotations;

namespace LaBelleCerise.Ordering.Payments.MultiSafepay;

/// <summary>The payment provider: configuration section <c>MultiSafepay</c>.</summary>
internal sealed class MultiSafepayOptions
{
    public const string Section = "MultiSafepay";

    /// <summary>The JSON interface, without a final slash: testapi or api.multisafepay.com, or the sandbox in development.</summary>
    [Required, Url(ErrorMessage = "MultiSafepay:BaseUrl must be the provider's address, e.g. https://api.multisafepay.com/v1/json.")]
    public string BaseUrl { get; set; } = "https://api.multisafepay.com/v1/json";

    /// <summary>The website's key: it goes with each call and signs the notices.</summary>
    [Required(ErrorMessage = "MultiSafepay:ApiKey is missing: the website key from the provider's dashboard.")]
    public string ApiKey { get; set; } = "";

    /// <summary>How old, or how far ahead of our clock, a notice's signature may be. The provider's own library: 600.</summary>
    [Range(1, 86_400, ErrorMessage = "MultiSafepay:WebhookToleranceSeconds must be 1 to 86400.")]
    public int WebhookToleranceSeconds { get; set; } = 600;

    /// <summary>The zone of the provider's times, which carry none; unconfirmed, so never used to order events.</summary>
    [Required(ErrorMessage = "MultiSafepay:TimeZone is missing, e.g. Europe/Amsterdam.")]
    public string TimeZone { get; set; } = "Europe/Amsterdam";

    /// <summary>Where the provider sends notices; empty means the shop's own address with the webhook's path.</summary>
    public string? NotificationUrl { get; set; }
}
