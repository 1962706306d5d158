using System.Globalization;
using System.Text;
using LaBelleCerise.Cookies.Choices;
using LaBelleCerise.Cookies.Register;
using LaBelleCerise.Cookies.Tags;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.WebUtilities;

namespace LaBelleCerise.Cookies.Visits;

/// <summary>Hears that a page was left. Counts it only for who allows it now, whatever the page thought when it was drawn (promise S81).</summary>
internal static class VisitEndpoint
{
    public const string Path = "/api/visits";
    private const int LongestBody = 400;

    public static void MapVisits(this IEndpointRouteBuilder routes) => routes.MapPost(Path, Hear);

    /// <summary>The answer is the same whether it was counted or not: the page that asked is gone.</summary>
    private static async Task<IResult> Hear(HttpContext http, ChoiceCookie choices, TagSwitches switches, PublicRoutes routes, VisitBook book)
    {
        if (choices.Current is not { } choice || !choice.Allowed.Has(CookieServices.OwnStatistics) || !await switches.IsOn(CookieServices.OwnStatistics.Key, http.RequestAborted))
        {
            return Results.NoContent();
        }

        if (await Body(http.Request, http.RequestAborted) is not { } body)
        {
            return Results.StatusCode(StatusCodes.Status413PayloadTooLarge);
        }

        var told = QueryHelpers.ParseQuery(body);
        if (routes.Find(told.GetValueOrDefault("page")) is not { } route || !int.TryParse(told.GetValueOrDefault("seconds"), NumberStyles.None, CultureInfo.InvariantCulture, out var seconds))
        {
            return Results.StatusCode(StatusCodes.Status400BadRequest);
        }

        await book.Count(new(route.Shown, route.Culture, StepOf(seconds)), http.RequestAborted);
        return Results.NoContent();
    }

    private static VisitDuration StepOf(int seconds) => seconds switch
    {
        < 10 => VisitDuration.UnderTenSeconds,
        < 60 => VisitDuration.UnderOneMinute,
        < 300 => VisitDuration.UnderFiveMinutes,
        _ => VisitDuration.Longer,
    };

    /// <summary>The body as text; null when it is longer than the two fields can be.</summary>
    private static async Task<string?> Body(HttpRequest request, CancellationToken cancellation)
    {
        var bytes = new byte[LongestBody + 1];
        var length = await request.Body.ReadAtLeastAsync(bytes, bytes.Length, throwOnEndOfStream: false, cancellation);
        return length > LongestBody ? null : Encoding.UTF8.GetString(bytes, 0, length);
    }
}
