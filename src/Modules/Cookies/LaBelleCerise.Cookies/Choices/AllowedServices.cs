using LaBelleCerise.Cookies.Register;

namespace LaBelleCerise.Cookies.Choices;

/// <summary>Which services a visitor allows: one bit each, as it stands in the choice cookie.</summary>
internal readonly record struct AllowedServices(int Bits)
{
    public static AllowedServices None => default;

    public static AllowedServices All => Of(CookieServices.All.Select(s => s.Key));

    public bool IsAnything => Keys.Any();

    /// <summary>The keys of the allowed services, in the order of the register.</summary>
    public IEnumerable<string> Keys => Services.Select(s => s.Key);

    public IEnumerable<CookieService> Services
    {
        get
        {
            var bits = Bits;
            return CookieServices.All.Where(s => (bits & (1 << s.Bit)) != 0);
        }
    }

    /// <summary>What the keys name; keys that the register does not know are passed over.</summary>
    public static AllowedServices Of(IEnumerable<string> keys) => new(keys.Select(CookieServices.Find).OfType<CookieService>().Aggregate(0, (bits, service) => bits | (1 << service.Bit)));

    /// <summary>Every service of a class.</summary>
    public static AllowedServices Of(CookieClass asked) => Of(CookieServices.All.Where(s => s.Class == asked).Select(s => s.Key));

    public bool Has(CookieService service) => (Bits & (1 << service.Bit)) != 0;

    /// <summary>Whether every service of a class is allowed.</summary>
    public bool HasAll(CookieClass asked) => CookieServices.All.Where(s => s.Class == asked).All(Has);

    /// <summary>The keys with spaces between them, as a choice keeps them.</summary>
    public override string ToString() => string.Join(' ', Keys);
}
