using Microsoft.AspNetCore.Diagnostics;
using Microsoft.Extensions.Options;

namespace LaBelleCerise.Host.Startup;

/// <summary>Sends reads to another host while this one drains: the proxy asks there at once, and for a while asks here no more. What is posted here is still taken (ADR 0033).</summary>
internal sealed class ReadElsewhere(RequestDelegate next, IOptions<ShutdownOptions> options, IHostApplicationLifetime lifetime)
{
    public Task Invoke(HttpContext context)
    {
        if (options.Value.DrainSeconds == 0 || !lifetime.ApplicationStopping.IsCancellationRequested || !IsRead(context))
        {
            return next(context);
        }

        context.Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
        context.Response.Headers.RetryAfter = "1";
        return Task.CompletedTask;
    }

    /// <summary>Not the health checks, which answer for themselves, nor the page that tells a visitor of this answer.</summary>
    private static bool IsRead(HttpContext context) =>
        (HttpMethods.IsGet(context.Request.Method) || HttpMethods.IsHead(context.Request.Method))
        && !context.Request.Path.StartsWithSegments("/health") && context.Features.Get<IStatusCodeReExecuteFeature>() is null;
}
