using LaBelleCerise.Kernel.Web;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace LaBelleCerise.Ordering.Places;

/// <summary>Places of a post code for the address form: <c>/api/places?postcode=8900</c>. The form works without it.</summary>
internal static class PlacesEndpoint
{
    public const string Path = "/api/places";

    public static void MapPlaces(this IEndpointRouteBuilder routes) => routes.MapGet(Path, (string? postcode, string? culture, HttpResponse response) =>
    {
        // The list changes with a release only.
        response.Headers.CacheControl = "public, max-age=86400";
        return Results.Json(BelgianPlaces.For(postcode, Cultures.Known(culture)));
    });
}
