using Microsoft.AspNetCore.Http;

namespace LaBelleCerise.Ordering.Pages.Payments;

/// <summary>What every page behind an order's link says to browsers: not to store it, and not to tell its address to others (decisions 16).</summary>
internal static class PaymentHeaders
{
    public static void KeepPrivate(this HttpResponse response)
    {
        response.Headers.CacheControl = "no-store";
        response.Headers["Referrer-Policy"] = "no-referrer";
        response.Headers["X-Robots-Tag"] = "noindex";
    }

    /// <summary>Lets the browser go on by itself, with or without script.</summary>
    public static void Refresh(this HttpResponse response, int seconds, string url) => response.Headers["Refresh"] = $"{seconds}; url={url}";
}
