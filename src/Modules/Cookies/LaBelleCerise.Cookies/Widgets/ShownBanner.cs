using LaBelleCerise.Cookies.Choices;
using LaBelleCerise.Cookies.Tags;
using LaBelleCerise.Kernel.Web;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.Extensions.Options;

namespace LaBelleCerise.Cookies.Widgets;

/// <summary>Whether this answer asks for a choice, and where the visitor goes after it (promises S79, S80).</summary>
internal sealed class ShownBanner(ChoiceCookie choices, IOptions<GoogleAnalyticsOptions> analytics)
{
    /// <summary>A page that may now measure is drawn again, or where the visitor came from would be lost.</summary>
    public bool ReloadsAfterChoice => analytics.Value.MeasurementId.Length > 0;

    /// <summary>The cookie page asks by its own form, so no card stands before it.</summary>
    public bool IsShown(ViewContext view) =>
        choices.Current is null && view.ActionDescriptor is not PageActionDescriptor { AreaName: null, ViewEnginePath: PublicPages.CookiePage };

    /// <summary>Back to this page; from an error page or the answer to a post, home.</summary>
    public string ReturnTo(ViewContext view, IUrlHelper url)
    {
        var http = view.HttpContext;
        var isOwnPage = http.Request.Method == "GET" && http.Features.Get<IStatusCodeReExecuteFeature>() is null && http.Features.Get<IExceptionHandlerFeature>() is null;
        return isOwnPage ? http.Request.Path + http.Request.QueryString : url.Page(PublicPages.Home, new { culture = Cultures.Current }) ?? $"/{Cultures.Current}";
    }
}
