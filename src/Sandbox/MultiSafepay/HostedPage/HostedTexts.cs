using System.Globalization;
using System.Resources;

namespace LaBelleCerise.Sandbox.MultiSafepay.HostedPage;

/// <summary>The payment page's texts in the language of the order's customer.locale.</summary>
internal sealed class HostedTexts
{
    private static readonly ResourceManager Resources = new("LaBelleCerise.Sandbox.MultiSafepay.HostedPage.HostedPage", typeof(HostedTexts).Assembly);

    private readonly CultureInfo _culture;

    /// <param name="locale">As in the order, such as nl_BE; a language without texts of its own reads English.</param>
    public HostedTexts(string? locale)
    {
        Language = locale?.Split('_', '-')[0].ToLowerInvariant() is "nl" or "fr" or "de" ? locale[..2].ToLowerInvariant() : "en";
        _culture = CultureInfo.GetCultureInfo(Language);
        Money = CultureInfo.GetCultureInfo(Language == "en" ? "en-IE" : Language + "-BE");
    }

    public string Language { get; }

    public CultureInfo Money { get; }

    public string this[string key] => Resources.GetString(key, _culture) ?? throw new MissingManifestResourceException(key);
}
