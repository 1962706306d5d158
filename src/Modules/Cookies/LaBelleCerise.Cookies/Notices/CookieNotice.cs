using System.Globalization;
using System.Resources;
using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using LaBelleCerise.Cookies.Register;
using LaBelleCerise.Cookies.Widgets;
using LaBelleCerise.Kernel.Web;

namespace LaBelleCerise.Cookies.Notices;

/// <summary>What the banner asks, and which version of it: a change of purposes, services or lifetimes asks everyone again, mending a comma does not (promise S80).</summary>
internal sealed class CookieNotice
{
    /// <summary>Raise it when the banner's meaning changes.</summary>
    private const int Wording = 2;

    private static readonly string[] Keys = ["Title", "Body", "Which", "Accept", "Refuse", "Choose"];
    private static readonly JsonSerializerOptions Readable = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };
    private readonly Dictionary<string, BannerWords> words;

    public CookieNotice()
        : this(CookieServices.All, CookieRegister.Optional)
    {
    }

    /// <summary>The question about these services and what they store.</summary>
    public CookieNotice(IEnumerable<CookieService> services, IEnumerable<CookieEntry> stored)
    {
        var asked = services.ToList();
        var vendors = JsonSerializer.Serialize(asked.Select(s => new { s.Key, s.Class, s.Party, s.Provider, s.ScriptHosts, s.MeasureHosts, Purpose = s.Purpose.En }));
        var entries = JsonSerializer.Serialize(stored.Select(c => new { c.Name, c.Kind, c.Class, c.Party, c.Provider, c.Lifetime.Amount, c.Lifetime.Unit }));
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes($"{Wording}:{vendors}:{entries}"));
        TextVersion = $"{Wording}-{Convert.ToHexStringLower(hash)[..8]}";
        Fingerprint = (int)(BitConverter.ToUInt32(hash) >> 5);
        var resources = new ResourceManager(typeof(CookieBanner));
        words = Cultures.All.ToDictionary(culture => culture, culture => WordsIn(resources, culture, asked));
    }

    public string TextVersion { get; }

    /// <summary>The version in 27 bits, as it fits in the choice cookie.</summary>
    public int Fingerprint { get; }

    /// <summary>The exact words of the banner in a language, and their hash: what a choice was made on (law C12).</summary>
    public BannerWords In(string culture) => words[Cultures.Known(culture)];

    /// <summary>The words on the banner, then each service with what it is for.</summary>
    private static BannerWords WordsIn(ResourceManager resources, string culture, IEnumerable<CookieService> services)
    {
        var language = CultureInfo.GetCultureInfo(culture);
        var shown = Keys.Select(key => KeyValuePair.Create(key, resources.GetString(key, language)))
            .Concat(services.Select(s => KeyValuePair.Create(s.Key, (string?)$"{s.Name.In(culture)}: {s.Purpose.In(culture)}")));
        var content = JsonSerializer.Serialize(shown.ToDictionary(), Readable);
        return new(culture, content, Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(content))));
    }
}
