using Microsoft.AspNetCore.Http;

namespace LaBelleCerise.Kernel.Web;

/// <summary>What every page behind a link that is itself the key says to browsers: not to store it, not to tell its address to others, not to list it (decisions 16).</summary>
public static class PrivateAnswers
{
    /// <summary>Sets no-store, no-referrer and noindex.</summary>
    public static void KeepPrivate(this HttpResponse response)
    {
        response.Headers.CacheControl = "no-store";
        response.Headers["Referrer-Policy"] = "no-referrer";
        response.Headers["X-Robots-Tag"] = "noindex";
    }
}
