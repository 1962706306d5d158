using System.Globalization;
using System.Xml.Linq;
using LaBelleCerise.Sandbox.Faults;
using LaBelleCerise.Sandbox.PickUpPoints;

namespace LaBelleCerise.Sandbox.Dpd;

/// <summary>DPD Belux SOAP: getAuth, findParcelShops and findParcelShopsByGeoData (handbook apis.md 4.2 and 4.4).</summary>
internal static class DpdEndpoints
{
    private const int MostPoints = 100;
    private const int FirstShopId = 5_000_000;
    private static readonly XNamespace Login = "http://dpd.com/common/service/types/LoginService/2.1";
    private static readonly XNamespace Finder = "http://dpd.com/common/service/types/ParcelShopFinderService/5.0";
    private static readonly string[] Weekdays = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];

    public static void MapDpd(this IEndpointRouteBuilder app)
    {
        var soap = app.MapGroup("/dpd/soap/services");
        soap.MapPost("/LoginService/V2_1", LogInAsync).WithFaults("dpd", "login");
        soap.MapPost("/ParcelShopFinderService/V5_0", FindAsync).WithFaults("dpd", "points");
    }

    private static async Task<IResult> LogInAsync(HttpRequest http, DpdTokens tokens, SandboxOptions options, CancellationToken cancellation)
    {
        var request = await SoapMessage.ReadAsync(http, cancellation);
        var delisId = SoapMessage.Text(request, "delisId");
        if (delisId != options.DpdDelisId || SoapMessage.Text(request, "password") != options.DpdPassword)
        {
            return SoapMessage.Fault("DELICOM_ERR_AUTHENTICATION", "The combination of user and password is invalid.");
        }

        return tokens.Issue() is { } token
            ? SoapMessage.Answer(new XElement(Login + "getAuthResponse", new XElement("return",
                new XElement("delisId", delisId),
                new XElement("customerUid", delisId),
                new XElement("authToken", token.Value),
                new XElement("depot", "0530"),
                new XElement("authTokenExpires", token.ExpiresAt.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.ff", CultureInfo.InvariantCulture)))))
            : SoapMessage.Fault("DELICOM_ERR_AUTHENTICATION", "The maximum number of logins of this day is reached.");
    }

    private static async Task<IResult> FindAsync(HttpRequest http, DpdTokens tokens, PointBook points, CancellationToken cancellation)
    {
        var request = await SoapMessage.ReadAsync(http, cancellation);
        if (tokens.Complaint(SoapMessage.Text(request, "delisId"), SoapMessage.Text(request, "authToken")) is { } complaint)
        {
            return SoapMessage.Fault(complaint, "Authentication failed.");
        }

        var language = SoapMessage.Text(request, "messageLanguage");
        if (SoapMessage.Part(request, "findParcelShopsByGeoData") is { } byGeo)
        {
            return List("findParcelShopsByGeoDataResponse", points.Near(Number(byGeo, "latitude"), Number(byGeo, "longitude"), IsDpd, Limit(byGeo)), language);
        }

        if (SoapMessage.Part(request, "findParcelShops") is not { } search)
        {
            return SoapMessage.Fault("ERR_INVALID_REQUEST", "findParcelShops or findParcelShopsByGeoData is expected.");
        }

        if (SoapMessage.Text(search, "country") != "BE")
        {
            return List("findParcelShopsResponse", [], language);
        }

        var zipCode = SoapMessage.Text(search, "zipCode");
        return List("findParcelShopsResponse", points.Near(zipCode.Length > 0 ? zipCode : SoapMessage.Text(search, "city"), IsDpd, Limit(search)), language);
    }

    private static IResult List(string name, IReadOnlyList<(PickUpPoint Point, int Metres)> found, string language)
        => SoapMessage.Answer(new XElement(Finder + name, found.Select(one => Shop(one.Point, one.Metres, language))));

    /// <summary>Response elements are namespace-qualified; the distance is in kilometres.</summary>
    private static XElement Shop(PickUpPoint point, int metres, string language) => new(
        Finder + "parcelShop",
        new XElement(Finder + "parcelShopId", FirstShopId + point.Number),
        new XElement(Finder + "pudoId", $"BE{point.Number:D6}"),
        new XElement(Finder + "company", point.Name),
        new XElement(Finder + "street", point.Street),
        new XElement(Finder + "houseNo", point.HouseNumber),
        new XElement(Finder + "country", "BE"),
        new XElement(Finder + "zipCode", point.PostCode),
        new XElement(Finder + "city", BrusselsInDutch.City(point, language)),
        new XElement(Finder + "latitude", point.Latitude),
        new XElement(Finder + "longitude", point.Longitude),
        new XElement(Finder + "distance", (metres / 1000m).ToString("0.000", CultureInfo.InvariantCulture)),
        Weekdays.Select((day, index) => Hours(day, point.HoursOn(index))));

    private static XElement? Hours(string weekday, OpeningHours? hours) => hours is null ? null : new(
        Finder + "openingHours",
        new XElement(Finder + "weekday", weekday),
        new XElement(Finder + "openMorning", Padded(hours.AmOpen)),
        new XElement(Finder + "closeMorning", Padded(hours.AmClose ?? "12:00")),
        new XElement(Finder + "openAfternoon", hours.PmClose is null ? string.Empty : Padded(hours.PmOpen ?? "12:00")),
        new XElement(Finder + "closeAfternoon", hours.PmClose is null ? string.Empty : Padded(hours.PmClose)));

    /// <summary>DPD delivers to shops and lockers, not to post offices.</summary>
    private static bool IsDpd(PickUpPoint point) => point.Kind != PointKind.PostOffice;

    private static string Padded(string hours) => hours.PadLeft(5, '0');

    private static int Limit(XElement search)
        => int.TryParse(SoapMessage.Text(search, "limit"), NumberStyles.None, CultureInfo.InvariantCulture, out var limit) ? Math.Clamp(limit, 1, MostPoints) : 10;

    private static double Number(XElement search, string name)
        => double.TryParse(SoapMessage.Text(search, name), NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : 0;
}
