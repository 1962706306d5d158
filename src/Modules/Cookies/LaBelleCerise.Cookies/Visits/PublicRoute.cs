using Microsoft.AspNetCore.Routing;

namespace LaBelleCerise.Cookies.Visits;

/// <summary>A public page in one language.</summary>
/// <param name="Shown">Its template as people read it: <c>/nl/product/{slug}</c>.</param>
/// <param name="Culture">The language; empty for what has none, such as drawings.</param>
/// <param name="Endpoint">Where it is mapped.</param>
internal sealed record PublicRoute(string Shown, string Culture, RouteEndpoint Endpoint);
