using System.Globalization;
using System.Xml;
using System.Xml.Linq;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace LaBelleCerise.Ordering.Delivery;

/// <summary>bpost's points from the Geo6 locator (handbook apis.md 3.5). Its search tells no opening hours.</summary>
internal sealed partial class BpostPickupPoints(HttpClient http, IOptions<BpostOptions> options, ILogger<BpostPickupPoints> log) : IPickupPoints
{
    private const int Limit = 10;

    /// <summary>The locator's type of a parcel locker.</summary>
    private const int Locker = 4;

    public string Carrier => DeliveryWays.Bpost;

    public async Task<PickupAnswer> Near(DeliveryWay way, string postcode, string culture, CancellationToken cancellation)
    {
        try
        {
            var root = CarrierXml.Parse(await http.GetStringAsync(Address(way, postcode, culture), cancellation));
            // "No match for zone" comes as an error of the locator, and is an answer.
            return new PickupAnswer.Found([.. CarrierXml.All(root, "Poi").Select(Point)]);
        }
        catch (Exception error) when (error is HttpRequestException or XmlException or FormatException || (error is OperationCanceledException && !cancellation.IsCancellationRequested) || CarrierClients.IsGivenUp(error))
        {
            LogAway(log, error.GetType().Name);
            return new PickupAnswer.Unavailable();
        }
    }

    /// <summary>One point of an answer; older records have upper-case names (<c>OFFICE</c>, <c>NR</c>).</summary>
    public static PickupPoint Point(XElement poi) => new(
        CarrierXml.Text(poi, "Id"),
        CarrierXml.Text(poi, "Name", "Office"),
        CarrierXml.Text(poi, "Street"),
        CarrierXml.Text(poi, "Number", "Nr"),
        CarrierXml.Text(poi, "Zip"),
        CarrierXml.Text(poi, "City"),
        int.TryParse(CarrierXml.Text(poi, "Distance"), CultureInfo.InvariantCulture, out var metres) ? metres : 0,
        [.. CarrierXml.All(poi, "Hours").Take(1).SelectMany(hours => hours.Elements()).SelectMany(Hours)]);

    private static IEnumerable<OpeningHours> Hours(XElement day)
    {
        var (open, pause, resume, close) = (CarrierXml.Text(day, "AMOpen"), CarrierXml.Text(day, "AMClose"), CarrierXml.Text(day, "PMOpen"), CarrierXml.Text(day, "PMClose"));
        if (Enum.TryParse<DayOfWeek>(day.Name.LocalName, out var weekday) && open.Length + resume.Length > 0)
        {
            // Without AMClose and PMOpen there is no lunch break.
            string[] parts = pause.Length == 0 && resume.Length == 0 ? [$"{open}–{close}"] : [Part(open, pause), Part(resume, close)];
            yield return new OpeningHours(weekday, string.Join(", ", parts.Where(p => p.Length > 0)));
        }
    }

    private static string Part(string from, string to) => from.Length == 0 || to.Length == 0 ? "" : $"{from}–{to}";

    private string Address(DeliveryWay way, string postcode, string culture) => QueryHelpers.AddQueryString(options.Value.LocatorUrl, new Dictionary<string, string?>
    {
        ["Function"] = "search",
        ["Partner"] = options.Value.Partner,
        ["AppId"] = options.Value.AppId,
        ["Format"] = "xml",
        ["Language"] = culture is "fr" or "nl" ? culture.ToUpperInvariant() : "EN",
        ["Country"] = "BE",
        ["Zone"] = postcode,
        ["Type"] = (way is DeliveryWay.BpostLocker ? Locker : options.Value.PointTypes & ~Locker).ToString(CultureInfo.InvariantCulture),
        ["Limit"] = Limit.ToString(CultureInfo.InvariantCulture),
    });

    [LoggerMessage(Level = LogLevel.Warning, Message = "bpost's pick-up points could not be had: {Error}")]
    private static partial void LogAway(ILogger log, string error);
}
