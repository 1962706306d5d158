using System.Text.RegularExpressions;
using LaBelleCerise.Kernel.Web;
using Microsoft.AspNetCore.Mvc.Abstractions;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Routing;

namespace LaBelleCerise.Cookies.Visits;

/// <summary>Every public page of the shop, in each language, as the shop itself maps them.</summary>
internal sealed partial class PublicRoutes(EndpointDataSource endpoints)
{
    private readonly Lazy<IReadOnlyList<PublicRoute>> all = new(() =>
    [
        .. endpoints.Endpoints.OfType<RouteEndpoint>()
            .Where(e => e.Metadata.GetMetadata<PageActionDescriptor>() is { AreaName: null } && !e.RoutePattern.RawText!.StartsWith("error/", StringComparison.Ordinal))
            .Select(Read).DistinctBy(r => r.Shown),
    ]);

    public IReadOnlyList<PublicRoute> All => all.Value;

    /// <summary>The route of a page that is being drawn; null when it is no public page, such as the page of an error.</summary>
    public PublicRoute? Of(ActionDescriptor action) =>
        action is PageActionDescriptor { AreaName: null, AttributeRouteInfo.Template: { } template } ? Find(Show(template)) : null;

    public PublicRoute? Find(string? shown) => All.FirstOrDefault(r => r.Culture.Length > 0 && r.Shown == shown);

    private static PublicRoute Read(RouteEndpoint endpoint)
    {
        var shown = Show(endpoint.RoutePattern.RawText!);
        return new(shown, Cultures.All.FirstOrDefault(c => shown == "/" + c || shown.StartsWith($"/{c}/", StringComparison.Ordinal)) ?? "", endpoint);
    }

    private static string Show(string template) => "/" + Language().Replace(template, "$1");

    [GeneratedRegex(@"\{culture:lang\((\w+)\)\}")]
    private static partial Regex Language();
}
