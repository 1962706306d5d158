using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Http;

namespace LaBelleCerise.Accounts.Sessions;

/// <summary>Hides the browser's cookie while someone signs in, so that the session gets a new key and a planted one stays worthless (security S1).</summary>
/// <remarks>The framework's handler would otherwise renew the session that the request brought along.</remarks>
internal sealed class FreshCookies : ICookieManager
{
    private static readonly object SigningIn = new();
    private readonly ChunkingCookieManager cookies = new();

    public static void Hide(HttpContext context) => context.Items[SigningIn] = true;

    public string? GetRequestCookie(HttpContext context, string key) => context.Items.ContainsKey(SigningIn) ? null : cookies.GetRequestCookie(context, key);

    public void AppendResponseCookie(HttpContext context, string key, string? value, CookieOptions options) => cookies.AppendResponseCookie(context, key, value, options);

    public void DeleteCookie(HttpContext context, string key, CookieOptions options) => cookies.DeleteCookie(context, key, options);
}
