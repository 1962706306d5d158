using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http;

namespace LaBelleCerise.Kernel.Security;

/// <summary>Refuses posts that a browser sends on behalf of another site: by Sec-Fetch-Site, or by Origin where that is absent.</summary>
/// <remarks>ADR 0007; webhooks are exempt by <see cref="WebhookAttribute"/>, they prove themselves by signature.</remarks>
public sealed class CrossSiteGuard(RequestDelegate next)
{
    /// <summary>Lets safe, same-site and webhook requests through; answers others with 403.</summary>
    public Task Invoke(HttpContext context)
    {
        var request = context.Request;
        if (HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method) || HttpMethods.IsOptions(request.Method)
            || context.GetEndpoint()?.Metadata.GetMetadata<WebhookAttribute>() is not null || IsOwn(request)
            // The page that tells of this refusal runs under the refused method.
            || context.Features.Get<IStatusCodeReExecuteFeature>() is not null)
        {
            return next(context);
        }

        context.Response.StatusCode = StatusCodes.Status403Forbidden;
        return Task.CompletedTask;
    }

    private static bool IsOwn(HttpRequest request)
    {
        var site = request.Headers["Sec-Fetch-Site"].ToString();
        if (site.Length > 0)
        {
            return site is "same-origin" or "none";
        }

        var origin = request.Headers.Origin.ToString();
        return origin.Length == 0 || string.Equals(origin, $"{request.Scheme}://{request.Host}", StringComparison.OrdinalIgnoreCase);
    }
}
