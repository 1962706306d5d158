using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Routing;

namespace LaBelleCerise.Kernel.Web;

/// <summary>Where the page that is shown stands in each language.</summary>
public static class PageAlternates
{
    /// <summary>The addresses per language: from the page itself, or made from its route values.</summary>
    public static IReadOnlyDictionary<string, string> Of(ViewContext view, IUrlHelper url)
    {
        if (view.ViewData.Model is IHasAlternates own)
        {
            return own.Alternates(url);
        }

        var found = new Dictionary<string, string>();
        if (view.ActionDescriptor is not PageActionDescriptor { AreaName: null } page)
        {
            return found;
        }

        foreach (var culture in Cultures.All)
        {
            var values = new RouteValueDictionary(view.RouteData.Values) { ["culture"] = culture };
            values.Remove("page");
            if (url.Page(page.ViewEnginePath, values) is { } address)
            {
                found[culture] = address;
            }
        }

        return found;
    }
}
