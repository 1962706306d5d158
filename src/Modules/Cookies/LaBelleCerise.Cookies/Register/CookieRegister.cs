namespace LaBelleCerise.Cookies.Register;

/// <summary>Every cookie that the shop knows. A cookie that is set and does not stand here breaks a test.</summary>
internal static class CookieRegister
{
    /// <summary>The tag of Google Analytics, as the kill switch names it.</summary>
    public const string GoogleAnalytics = "google-analytics";

    public static IReadOnlyList<CookieEntry> All { get; } = [.. OwnCookies.All, .. GoogleCookies.All];

    public static IEnumerable<CookieEntry> Of(CookieParty party) => All.Where(c => c.Party == party);

    public static IEnumerable<CookieEntry> Optional => All.Where(c => c.Class != CookieClass.Necessary);

    public static CookieEntry? Find(string name) => All.FirstOrDefault(c => c.Matches(name));
}
