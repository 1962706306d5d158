using System.Security.Cryptography;
using LaBelleCerise.Kernel.Security;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace LaBelleCerise.Ordering.Baskets;

/// <summary>Which basket a request is about: the one place that knows, from a signed token in the route or else from the cookie (decisions 16).</summary>
internal sealed class BasketReference(IHttpContextAccessor http, SignedTokens tokens)
{
    /// <summary>Necessary for what the visitor asks for: set only when something is put in the basket.</summary>
    public const string Cookie = "__Host-basket";

    /// <summary>The route value with the signed token, for browsers without cookies.</summary>
    public const string RouteValue = "basket";

    /// <summary>The purpose of that token.</summary>
    public const string TokenPurpose = "basket";

    /// <summary>How long a basket waits for its visitor (U25).</summary>
    public static readonly TimeSpan Life = TimeSpan.FromDays(30);

    private HttpContext Request => http.HttpContext ?? throw new InvalidOperationException("A basket is found by a request.");

    /// <summary>The basket of this request; null when the visitor has none, or shows something that is not ours.</summary>
    public Guid? Current => Request.GetRouteValue(RouteValue) is string token ? tokens.Read(TokenPurpose, token)?.Id : FromCookie();

    /// <summary>A new id that nobody can guess.</summary>
    public static Guid NewId() => new(RandomNumberGenerator.GetBytes(16));

    /// <summary>Hands the visitor the id, or prolongs it.</summary>
    public void Give(Guid basketId) => Request.Response.Cookies.Append(Cookie, basketId.ToString("N"), new CookieOptions
    {
        HttpOnly = true,
        Secure = true,
        SameSite = SameSiteMode.Lax,
        Path = "/",
        MaxAge = Life,
        IsEssential = true,
    });

    private Guid? FromCookie() => Guid.TryParseExact(Request.Request.Cookies[Cookie], "N", out var id) ? id : null;
}
