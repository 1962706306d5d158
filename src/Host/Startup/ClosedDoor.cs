using System.Net;
using LaBelleCerise.Host.Pages.Errors;
using LaBelleCerise.Kernel.Web;
using Microsoft.Extensions.Localization;

namespace LaBelleCerise.Host.Startup;

/// <summary>What answers instead of a shop whose store would bring back someone who was forgotten: no page, no job, no mail, only why (law N5).</summary>
internal static class ClosedDoor
{
    public static async Task<int> Serve(WebApplication shop, string reason)
    {
        await Console.Error.WriteLineAsync($"The shop stays closed: {reason}. Put the ledger back beside the backup sets and start again, or give your word: tombstones waive --reason TEXT.");
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().UseUrls(shop.Configuration["urls"] ?? "http://127.0.0.1:5000");
        await using var door = builder.Build();
        var words = shop.Services.GetRequiredService<IStringLocalizer<ShowError>>();
        door.Run(context => Answer(context, words, reason));
        await door.RunAsync();
        return 1;
    }

    private static Task Answer(HttpContext context, IStringLocalizer<ShowError> words, string reason)
    {
        var path = context.Request.Path.Value ?? "/";
        context.Response.Headers.CacheControl = "no-store";
        if (path.StartsWith("/health/", StringComparison.Ordinal))
        {
            context.Response.StatusCode = path == "/health/live" ? StatusCodes.Status200OK : StatusCodes.Status503ServiceUnavailable;
            return context.Response.WriteAsync(path == "/health/live" ? "Healthy" : $"Unhealthy: {reason}");
        }

        var language = Cultures.Known(path.Split('/', 3, StringSplitOptions.RemoveEmptyEntries).FirstOrDefault());
        Cultures.Use(language);
        context.Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
        context.Response.ContentType = "text/html; charset=utf-8";
        context.Response.Headers.RetryAfter = ShowError.RetryAfterSeconds;
        context.Response.Headers.ContentSecurityPolicy = "default-src 'none'; base-uri 'none'; frame-ancestors 'none'";
        context.Response.Headers.XContentTypeOptions = "nosniff";
        var (title, text) = (WebUtility.HtmlEncode(words["Unavailable.Title"].Value), WebUtility.HtmlEncode(words["Unavailable.Text"].Value));
        return context.Response.WriteAsync($"""
            <!DOCTYPE html>
            <html lang="{language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="robots" content="noindex"><title>{title}</title></head>
            <body><main><h1>{title}</h1><p>{text}</p></main></body></html>

            """);
    }
}
