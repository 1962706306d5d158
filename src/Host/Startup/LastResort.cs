using System.Net;
using LaBelleCerise.Host.Pages.Errors;
using LaBelleCerise.Kernel.Data;
using LaBelleCerise.Kernel.Web;
using Microsoft.Extensions.Localization;

namespace LaBelleCerise.Host.Startup;

/// <summary>When even the error page cannot be made, for its menu and basket come from the store that is away: its words alone, in the language of the address.</summary>
internal sealed class LastResort(RequestDelegate next, IStringLocalizer<ShowError> words)
{
    public async Task Invoke(HttpContext context)
    {
        try
        {
            await next(context);
        }
        catch (Exception error) when (!context.Response.HasStarted && !context.RequestAborted.IsCancellationRequested)
        {
            // What broke stands in the log; the error page threw it on.
            await Say(context, StoreOutage.Explains(error) ? "Unavailable" : "Broken");
        }
    }

    private Task Say(HttpContext context, string kind)
    {
        var language = Cultures.Known(context.Request.Path.Value?.Split('/', 3, StringSplitOptions.RemoveEmptyEntries).FirstOrDefault());
        Cultures.Use(language);
        context.Response.Clear();
        context.Response.StatusCode = kind == "Unavailable" ? StatusCodes.Status503ServiceUnavailable : StatusCodes.Status500InternalServerError;
        context.Response.ContentType = "text/html; charset=utf-8";
        context.Response.Headers.CacheControl = "no-store";
        context.Response.Headers.RetryAfter = ShowError.RetryAfterSeconds;
        context.Response.Headers.ContentSecurityPolicy = "default-src 'none'; style-src 'self'; base-uri 'none'; frame-ancestors 'none'";
        context.Response.Headers.XContentTypeOptions = "nosniff";
        var (title, text) = (WebUtility.HtmlEncode(words[kind + ".Title"].Value), WebUtility.HtmlEncode(words[kind == "Unavailable" ? "Unavailable.Text" : "Broken.Short"].Value));
        return context.Response.WriteAsync($"""
            <!DOCTYPE html>
            <html lang="{language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="robots" content="noindex"><title>{title}</title>
            <link rel="stylesheet" href="/css/tokens.css"><link rel="stylesheet" href="/css/shop.css"></head>
            <body><main class="wrap"><div class="empty"><h1>{title}</h1><p>{text}</p></div></main></body></html>

            """);
    }
}
