using System.Globalization;
using System.Xml.Linq;
using LaBelleCerise.Sandbox.Faults;
using LaBelleCerise.Sandbox.PickUpPoints;

namespace LaBelleCerise.Sandbox.Bpost;

/// <summary>bpost's pick-up point locator (Geo6): search and info as XML, by GET or form POST (handbook apis.md 3.5).</summary>
internal static class BpostEndpoints
{
    /// <summary>Post offices and post points, when no type is asked.</summary>
    private const int DefaultTypes = 3;
    private const int DefaultLimit = 10;
    private const int MostPoints = 100;

    public static void MapBpost(this IEndpointRouteBuilder app)
    {
        app.MapGet("/bpost/Locator", (HttpRequest request, PointBook points) => Answer(new LocatorQuery(name => request.Query[name]), points))
            .WithFaults("bpost", "points");
        app.MapPost("/bpost/Locator", async (HttpRequest request, PointBook points, CancellationToken cancellation) =>
        {
            var form = await request.ReadFormAsync(cancellation);
            return Answer(new LocatorQuery(name => form[name]), points);
        }).WithFaults("bpost", "points");
    }

    private static IResult Answer(LocatorQuery query, PointBook points) => query.Text("Function") switch
    {
        "search" => Search(query, points),
        "info" => Info(query, points),
        var other => Fail($"Unknown function {other}"),
    };

    private static IResult Search(LocatorQuery query, PointBook points)
    {
        var zone = query.Text("Zone");
        if (query.Text("Partner").Length == 0 || zone.Length == 0)
        {
            return Fail("Partner and Zone are required");
        }

        var types = query.Number("Type", DefaultTypes);
        var found = points.Near(zone, point => (types & (int)point.Kind) != 0, Math.Clamp(query.Number("Limit", DefaultLimit), 1, MostPoints));
        return found.Count == 0
            ? Fail($"No match for zone {zone}")
            : Xml(new XElement("Locator", new XElement("PoiList", found.Select(one =>
                new XElement("Poi", new XElement("Record", Fields(one.Point, query.Text("Language"))), new XElement("Distance", one.Metres))))));
    }

    private static IResult Info(LocatorQuery query, PointBook points)
    {
        var types = query.Number("Type", 7);
        if (points.Find(query.Number("Id", 0)) is not { } point || (types & (int)point.Kind) == 0)
        {
            return Fail($"No match for id {query.Text("Id")}");
        }

        var days = Enum.GetValues<DayOfWeek>().OrderBy(day => ((int)day + 6) % 7).Select((day, weekday) => new XElement(day.ToString(), Hours(point.HoursOn(weekday))));
        return Xml(new XElement("Locator", new XElement("Poi",
            new XElement("Record",
                Fields(point, query.Text("Language")),
                new XElement("Services", new XElement("Service", new XAttribute("category", 2), new XAttribute("flag", 10), "Bancontact")),
                new XElement("Hours", days),
                new XElement("ClosedFrom"),
                new XElement("ClosedTo"),
                new XElement("NOTE")),
            new XElement("Page", new XAttribute("ServiceRef", $"/bpost/Locator?Function=page&Id={point.Number}&Type={(int)point.Kind}")))));
    }

    private static IEnumerable<XElement> Fields(PickUpPoint point, string language) =>
    [
        new("Id", point.Number),
        new("Type", (int)point.Kind),
        new("Name", point.Name.ToUpper(CultureInfo.GetCultureInfo("nl-BE"))),
        new("Street", point.Street),
        new("Number", point.HouseNumber),
        new("Zip", point.PostCode),
        new("City", BrusselsInDutch.City(point, language)),
        new("Longitude", point.Longitude),
        new("Latitude", point.Latitude),
    ];

    private static IEnumerable<XElement> Hours(OpeningHours? hours) =>
    [
        new("AMOpen", hours?.AmOpen),
        new("AMClose", hours?.AmClose),
        new("PMOpen", hours?.PmOpen),
        new("PMClose", hours?.PmClose),
    ];

    private static IResult Fail(string status)
        => Xml(new XElement("Locator", new XAttribute("type", "TaxipostLocatorError"), new XElement("txt", status), new XElement("status", status)));

    private static IResult Xml(XElement root)
        => Results.Text("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + root.ToString(SaveOptions.DisableFormatting), "text/xml; charset=utf-8");
}
