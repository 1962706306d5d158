using System.Net;
using LaBelleCerise.Cookies.Register;
using Microsoft.AspNetCore.Http;

namespace LaBelleCerise.Cookies.Choices;

/// <summary>Deletes what a service stored while it was allowed and no longer is (law C11).</summary>
internal static class OptionalCookies
{
    /// <summary>A cookie goes only when its domain and path are said as they were set: ours stand on the host alone, those of a former shop at this address also on the domains above it.</summary>
    public static void Delete(HttpContext http, AllowedServices kept)
    {
        foreach (var name in http.Request.Cookies.Keys.Where(name => CookieRegister.Find(name) is { Service: { } service } && !kept.Has(service)))
        {
            http.Response.Cookies.Delete(name, new CookieOptions { Secure = true, Path = "/" });
            foreach (var domain in DomainsOf(http.Request.Host.Host))
            {
                http.Response.Cookies.Delete(name, new CookieOptions { Secure = true, Path = "/", Domain = domain });
            }
        }
    }

    /// <summary>The host and the domains above it that can hold a cookie; none for an address of numbers or a bare name.</summary>
    public static IEnumerable<string> DomainsOf(string host)
    {
        var labels = host.Split('.');
        return labels.Length < 2 || IPAddress.TryParse(host, out _) ? [] : Enumerable.Range(0, labels.Length - 1).Select(at => string.Join('.', labels[at..]));
    }
}
