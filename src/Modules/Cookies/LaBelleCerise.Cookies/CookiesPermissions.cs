namespace LaBelleCerise.Cookies;

/// <summary>What staff may be granted in this module.</summary>
internal static class CookiesPermissions
{
    public const string Manage = "cookies.manage";
}
