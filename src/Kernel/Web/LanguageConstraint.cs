using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace LaBelleCerise.Kernel.Web;

/// <summary>The route constraint <c>lang(fr)</c>: the segment is this one language, so links find the right one of a page's routes.</summary>
public sealed class LanguageConstraint(string language) : IRouteConstraint
{
    /// <inheritdoc />
    public bool Match(HttpContext? httpContext, IRouter? route, string routeKey, RouteValueDictionary values, RouteDirection routeDirection) =>
        values.TryGetValue(routeKey, out var value) && string.Equals(value?.ToString(), language, StringComparison.Ordinal);
}
