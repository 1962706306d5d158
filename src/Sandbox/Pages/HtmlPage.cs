using Microsoft.Net.Http.Headers;

namespace LaBelleCerise.Sandbox.Pages;

/// <summary>An HTML answer with its own content security policy.</summary>
internal sealed class HtmlPage(string policy, Markup markup) : IResult
{
    public Task ExecuteAsync(HttpContext httpContext)
    {
        var headers = httpContext.Response.Headers;
        headers[HeaderNames.ContentSecurityPolicy] = policy;
        headers[HeaderNames.XContentTypeOptions] = "nosniff";
        headers[HeaderNames.CacheControl] = "no-store";
        headers["Referrer-Policy"] = "no-referrer";
        httpContext.Response.ContentType = "text/html; charset=utf-8";
        return httpContext.Response.WriteAsync(markup.Html, httpContext.RequestAborted);
    }
}
