namespace LaBelleCerise.Cookies.Register;

/// <summary>Every cookie and other storage that the shop knows. What is set and does not stand here breaks a test.</summary>
internal static class CookieRegister
{
    public static IReadOnlyList<CookieEntry> All { get; } = [.. OwnCookies.All, .. GoogleCookies.All];

    public static IEnumerable<CookieEntry> Of(CookieParty party) => All.Where(c => c.Party == party);

    public static IEnumerable<CookieEntry> Optional => All.Where(c => c.Class != CookieClass.Necessary);

    /// <summary>What stands in the register about a cookie, or about another piece of storage.</summary>
    public static CookieEntry? Find(string name, StorageKind kind = StorageKind.Cookie) => All.FirstOrDefault(c => c.Kind == kind && c.Matches(name));
}
