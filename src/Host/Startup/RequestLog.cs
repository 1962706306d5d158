using LaBelleCerise.Kernel.Announcements;
using Microsoft.AspNetCore.Http.Features;

namespace LaBelleCerise.Host.Startup;

/// <summary>One line per request with the route's template, never its path: paths carry tokens (ADR 0008), and exception messages carry what people typed.</summary>
internal sealed partial class RequestLog(RequestDelegate next, TimeProvider clock, ILogger<RequestLog> log)
{
    public async Task Invoke(HttpContext context)
    {
        var started = clock.GetTimestamp();
        try
        {
            await next(context);
            LogAnswered(log, context.Request.Method, Template(context), context.Response.StatusCode, clock.GetElapsedTime(started).TotalMilliseconds);
        }
        catch (Exception error)
        {
            LogBroken(log, context.Request.Method, Template(context), ErrorPlace.Of(error), RequestReference.Of(context));
            throw;
        }
        finally
        {
            Describe(context);
        }
    }

    /// <summary>The framework's span says nothing of the request by itself: the route's template is what may be said.</summary>
    private static void Describe(HttpContext context)
    {
        if (context.Features.Get<IHttpActivityFeature>()?.Activity is { IsAllDataRequested: true } span)
        {
            // A page that broke runs once more as the error page: the first route is the one that was asked for.
            span.SetTag("http.route", span.GetTagItem("http.route") ?? Template(context)).SetTag("http.request.method", context.Request.Method)
                .SetTag("http.response.status_code", context.Response.StatusCode);
        }
    }

    private static string Template(HttpContext context) => (context.GetEndpoint() as RouteEndpoint)?.RoutePattern.RawText ?? "-";

    [LoggerMessage(Level = LogLevel.Information, Message = "{Method} {Route} answered {Status} in {Milliseconds} ms")]
    private static partial void LogAnswered(ILogger log, string method, string route, int status, double milliseconds);

    [LoggerMessage(Level = LogLevel.Error, Message = "{Method} {Route} broke: {Error} ({Request})")]
    private static partial void LogBroken(ILogger log, string method, string route, string error, string request);
}
