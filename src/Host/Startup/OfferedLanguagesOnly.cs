using LaBelleCerise.Kernel.Web;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Routing;
using Microsoft.Extensions.Options;

namespace LaBelleCerise.Host.Startup;

/// <summary>Leads the pages of a language that the owner turned off to the same page in Dutch; what is posted there still counts.</summary>
internal sealed class OfferedLanguagesOnly(IOptionsMonitor<ShopLanguages> languages, IUrlHelperFactory urls) : IPageFilter
{
    public void OnPageHandlerSelected(PageHandlerSelectedContext context)
    {
    }

    public void OnPageHandlerExecuting(PageHandlerExecutingContext context)
    {
    }

    public void OnPageHandlerExecuted(PageHandlerExecutedContext context)
    {
        // The language of the address, not of the texts: admin and error pages have none.
        if (context.Result is PageResult && HttpMethods.IsGet(context.HttpContext.Request.Method)
            && context.RouteData.Values["culture"] is string language && !languages.CurrentValue.Offers(language)
            && InDutch(context) is { } address)
        {
            context.Result = new RedirectResult(address + context.HttpContext.Request.QueryString);
        }
    }

    private string? InDutch(PageHandlerExecutedContext context)
    {
        var url = urls.GetUrlHelper(context);
        return context.HandlerInstance is IHasAlternates own
            ? own.Alternates(url).GetValueOrDefault(Cultures.Default)?.Split('?')[0] ?? $"/{Cultures.Default}"
            : url.Page(context.ActionDescriptor.ViewEnginePath, new RouteValueDictionary(context.RouteData.Values.Where(v => v.Key != "page")) { ["culture"] = Cultures.Default });
    }
}
