using Microsoft.AspNetCore.Diagnostics;
using Microsoft.Extensions.Options;

namespace LaBelleCerise.Host.Startup;

/// <summary>Sends reads to another host while this one stops: the proxy asks there at once, and for a while asks here no more. What is posted here is still taken (ADR 0033).</summary>
internal sealed class ReadElsewhere(RequestDelegate next, IOptions<StopOptions> options, IHostApplicationLifetime lifetime)
{
    public Task Invoke(HttpContext context)
    {
        if (!options.Value.SendsReadsElsewhere || !lifetime.ApplicationStopping.IsCancellationRequested || !IsRead(context))
        {
            return next(context);
        }

        // What the proxy itself says of a host that is gone; not 503, which is what a shop whose store is away says of the whole.
        context.Response.StatusCode = StatusCodes.Status502BadGateway;
        return Task.CompletedTask;
    }

    /// <summary>Not the health checks, which answer for themselves, nor the page that tells a visitor of this answer.</summary>
    private static bool IsRead(HttpContext context) =>
        (HttpMethods.IsGet(context.Request.Method) || HttpMethods.IsHead(context.Request.Method))
        && !context.Request.Path.StartsWithSegments("/health") && context.Features.Get<IStatusCodeReExecuteFeature>() is null;
}
