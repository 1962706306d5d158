using System.Globalization;
using System.Resources;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using LaBelleCerise.Cookies.Register;
using LaBelleCerise.Cookies.Widgets;
using LaBelleCerise.Kernel.Web;

namespace LaBelleCerise.Cookies.Notices;

/// <summary>What the banner asks, and which version of it: a change of purposes, services or lifetimes asks everyone again, mending a comma does not (promise S80).</summary>
internal sealed class CookieNotice
{
    /// <summary>Raise it when the banner's meaning changes.</summary>
    private const int Wording = 1;

    private static readonly string[] Keys = ["Title", "Body", "Which", "Accept", "Refuse", "Choose"];
    private readonly Dictionary<string, BannerWords> words;

    public CookieNotice()
    {
        var asked = JsonSerializer.Serialize(CookieRegister.Optional.Select(c => new { c.Name, c.Class, c.Party, c.Provider, c.Lifetime.Amount, c.Lifetime.Unit }));
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes($"{Wording}:{asked}"));
        TextVersion = $"{Wording}-{Convert.ToHexStringLower(hash)[..8]}";
        Fingerprint = (int)(BitConverter.ToUInt32(hash) >> 5);
        var resources = new ResourceManager(typeof(CookieBanner));
        words = Cultures.All.ToDictionary(culture => culture, culture => WordsIn(resources, culture));
    }

    public string TextVersion { get; }

    /// <summary>The version in 27 bits, as it fits in the choice cookie.</summary>
    public int Fingerprint { get; }

    /// <summary>The exact words of the banner in a language, and their hash: what a choice was made on (law C12).</summary>
    public BannerWords In(string culture) => words[Cultures.Known(culture)];

    private static BannerWords WordsIn(ResourceManager resources, string culture)
    {
        var language = CultureInfo.GetCultureInfo(culture);
        var content = JsonSerializer.Serialize(Keys.ToDictionary(key => key, key => resources.GetString(key, language)));
        return new(culture, content, Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(content))));
    }
}
