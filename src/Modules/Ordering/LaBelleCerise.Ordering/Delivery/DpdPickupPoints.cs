using System.Globalization;
using System.Text;
using System.Xml;
using System.Xml.Linq;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace LaBelleCerise.Ordering.Delivery;

/// <summary>DPD's points from the Belux SOAP services (handbook apis.md 4.2 and 4.4).</summary>
internal sealed partial class DpdPickupPoints(HttpClient http, DpdTokenBox tokens, IOptions<DpdOptions> options, TimeProvider clock, ILogger<DpdPickupPoints> log) : IPickupPoints
{
    private const string LoginNamespace = "http://dpd.com/common/service/types/LoginService/2.1";
    private const string FinderNamespace = "http://dpd.com/common/service/types/ParcelShopFinderService/5.0";
    private static readonly XNamespace Soap = "http://schemas.xmlsoap.org/soap/envelope/";
    private static readonly XNamespace Authentication = "http://dpd.com/common/service/types/Authentication/2.0";

    public string Carrier => DeliveryWays.Dpd;

    public async Task<PickupAnswer> Near(DeliveryWay way, string postcode, string culture, CancellationToken cancellation)
    {
        try
        {
            var token = await tokens.Get(LogIn, cancellation);
            var (root, isRefused) = await Search(token, postcode, culture, cancellation);
            if (isRefused)
            {
                tokens.Forget(token);
                (root, _) = await Search(await tokens.Get(LogIn, cancellation), postcode, culture, cancellation);
            }

            return CarrierXml.All(root, "Fault").Any()
                ? Away("fault")
                : new PickupAnswer.Found([.. CarrierXml.All(root, "parcelShop").Select(Point).OrderBy(p => p.DistanceInMetres)]);
        }
        catch (Exception error) when (error is HttpRequestException or XmlException or InvalidDataException || (error is OperationCanceledException && !cancellation.IsCancellationRequested) || CarrierClients.IsGivenUp(error))
        {
            return Away(error.GetType().Name);
        }
    }

    /// <summary>One shop of an answer; the distance comes in kilometres.</summary>
    public static PickupPoint Point(XElement shop) => new(
        CarrierXml.Text(shop, "parcelShopId"),
        CarrierXml.Text(shop, "company"),
        CarrierXml.Text(shop, "street"),
        CarrierXml.Text(shop, "houseNo"),
        CarrierXml.Text(shop, "zipCode"),
        CarrierXml.Text(shop, "city"),
        decimal.TryParse(CarrierXml.Text(shop, "distance"), NumberStyles.Float, CultureInfo.InvariantCulture, out var kilometres) ? (int)Math.Round(kilometres * 1000) : 0,
        [.. CarrierXml.All(shop, "openingHours").SelectMany(Hours)]);

    private static IEnumerable<OpeningHours> Hours(XElement day)
    {
        if (!Enum.TryParse<DayOfWeek>(CarrierXml.Text(day, "weekday"), ignoreCase: true, out var weekday))
        {
            yield break;
        }

        var (open, pause, resume, close) = (CarrierXml.Text(day, "openMorning"), CarrierXml.Text(day, "closeMorning"), CarrierXml.Text(day, "openAfternoon"), CarrierXml.Text(day, "closeAfternoon"));
        string[] parts = pause.Length > 0 && pause == resume && close.Length > 0 ? [Part(open, close)] : [Part(open, pause), Part(resume, close)];
        if (parts.Any(p => p.Length > 0))
        {
            yield return new OpeningHours(weekday, string.Join(", ", parts.Where(p => p.Length > 0)));
        }
    }

    private static string Part(string from, string to) => from.Length == 0 || to.Length == 0 ? "" : $"{from}–{to}";

    private async Task<(string Value, DateTimeOffset Expires)> LogIn(CancellationToken cancellation)
    {
        XNamespace login = LoginNamespace;
        var root = await Call("LoginService/V2_1", LoginNamespace + "/getAuth", header: null, new XElement(login + "getAuth",
            new XElement("delisId", options.Value.DelisId), new XElement("password", options.Value.Password), new XElement("messageLanguage", "en_EN")), cancellation);
        var token = CarrierXml.Text(root, "authToken");
        if (token.Length == 0)
        {
            throw new InvalidDataException("DPD gave no token.");
        }

        return (token, DateTimeOffset.TryParse(CarrierXml.Text(root, "authTokenExpires"), CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var expires)
            ? expires : clock.GetUtcNow().AddHours(1));
    }

    private async Task<(XElement Root, bool IsTokenRefused)> Search(string token, string postcode, string culture, CancellationToken cancellation)
    {
        XNamespace finder = FinderNamespace;
        var header = new XElement(Authentication + "authentication",
            new XElement("delisId", options.Value.DelisId), new XElement("authToken", token), new XElement("messageLanguage", $"{culture}_BE"));
        var root = await Call("ParcelShopFinderService/V5_0", FinderNamespace + "/findParcelShops", header, new XElement(finder + "findParcelShops",
            new XElement("country", "BE"), new XElement("zipCode", postcode), new XElement("city", Places.BelgianPlaces.For(postcode, culture) is [var place, ..] ? place : postcode),
            new XElement("limit", options.Value.PointLimit), new XElement("searchCountry", "BE")), cancellation);
        return (root, CarrierXml.Text(root, "errorCode").Contains("TOKEN", StringComparison.Ordinal));
    }

    private async Task<XElement> Call(string service, string action, XElement? header, XElement body, CancellationToken cancellation)
    {
        var envelope = new XElement(Soap + "Envelope", header is null ? null : new XElement(Soap + "Header", header), new XElement(Soap + "Body", body));
        using var request = new HttpRequestMessage(HttpMethod.Post, $"{options.Value.BaseUrl}/{service}")
        {
            Content = new StringContent(envelope.ToString(SaveOptions.DisableFormatting), Encoding.UTF8, "text/xml"),
        };
        request.Headers.Add("SOAPAction", $"\"{action}\"");
        using var response = await http.SendAsync(request, cancellation);
        // A SOAP fault comes with status 500 and is an envelope too; an error page of something in between is none.
        var root = CarrierXml.Parse(await response.Content.ReadAsStringAsync(cancellation));
        return root.Name == Soap + "Envelope" ? root : throw new InvalidDataException("DPD gave no SOAP envelope.");
    }

    private PickupAnswer.Unavailable Away(string error)
    {
        LogAway(log, error);
        return new PickupAnswer.Unavailable();
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "DPD's pick-up points could not be had: {Error}")]
    private static partial void LogAway(ILogger log, string error);
}
