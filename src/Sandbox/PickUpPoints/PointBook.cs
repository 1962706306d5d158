using System.Globalization;
using LaBelleCerise.Sandbox.Pages;

namespace LaBelleCerise.Sandbox.PickUpPoints;

/// <summary>Three to six points for every Belgian post code, always the same ones (places: GeoNames, see Data/NOTICE.md).</summary>
internal sealed class PointBook
{
    private const double KilometresPerDegree = 111.2;
    private const double WidthOfBelgianDegree = 0.633; // Cosine of 50.7 degrees north.

    private static readonly string[] DutchStreets = ["Kerkstraat", "Stationsstraat", "Markt", "Dorpsstraat", "Molenstraat", "Schoolstraat", "Nieuwstraat"];
    private static readonly string[] FrenchStreets = ["Rue de l’Église", "Rue de la Station", "Grand-Place", "Rue du Moulin", "Rue de l’École", "Chaussée de Namur", "Rue Neuve"];
    private static readonly string[] DutchShops = ["Krantenwinkel De Pen", "Buurtwinkel Hoek", "Bloemen Iris", "Boekhandel Letter", "Bakkerij Korenaar"];
    private static readonly string[] FrenchShops = ["Librairie du Coin", "Épicerie Centrale", "Fleurs Iris", "Papeterie La Plume", "Boulangerie L’Épi"];

    private readonly IReadOnlyList<PickUpPoint> _points;
    private readonly ILookup<string, Place> _places;

    public PointBook()
    {
        _places = EmbeddedFile.Read("postcodes-be.csv")
            .Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Skip(1)
            .Select(line => line.TrimEnd('\r').Split(','))
            .Select(cells => new Place(cells[0], cells[1], Degrees(cells[2]), Degrees(cells[3])))
            // The source names no main place of a code; it is usually the one with the shortest name (8900: Ieper).
            .OrderBy(place => place.Name.Length)
            .ToLookup(place => place.PostCode);
        _points = [.. _places.SelectMany(Points)];
    }

    /// <summary>Points near a post code or place name, nearest first; empty when the place is not known.</summary>
    public IReadOnlyList<(PickUpPoint Point, int Metres)> Near(string zone, Func<PickUpPoint, bool> wanted, int limit, double withinKilometres = 20)
    {
        if (Centre(BrusselsInDutch.PostCodeOr(zone.Trim())) is not { } centre)
        {
            return [];
        }

        return [.. _points
            .Where(wanted)
            .Select(point => (Point: point, Metres: Metres(centre.Latitude, centre.Longitude, point)))
            .Where(found => found.Metres <= withinKilometres * 1000)
            .OrderBy(found => found.Point.PostCode == centre.PostCode ? 0 : 1)
            .ThenBy(found => found.Metres)
            .ThenBy(found => found.Point.Number)
            .Take(limit)];
    }

    public IReadOnlyList<(PickUpPoint Point, int Metres)> Near(double latitude, double longitude, Func<PickUpPoint, bool> wanted, int limit)
        => [.. _points.Where(wanted).Select(point => (Point: point, Metres: Metres(latitude, longitude, point))).OrderBy(found => found.Metres).Take(limit)];

    public PickUpPoint? Find(int number) => _points.FirstOrDefault(point => point.Number == number);

    private Place? Centre(string zone)
        => _places[zone].FirstOrDefault() ?? _places.SelectMany(places => places).FirstOrDefault(place => place.Name.Equals(zone, StringComparison.OrdinalIgnoreCase));

    private static IEnumerable<PickUpPoint> Points(IGrouping<string, Place> code)
    {
        var places = code.ToArray();
        var seed = int.Parse(code.Key, CultureInfo.InvariantCulture);
        for (var place = 0; place < 3 + (seed % 4); place++)
        {
            yield return Point(places[place % places.Length], seed, place);
        }
    }

    private static PickUpPoint Point(Place place, int seed, int index)
    {
        var mixed = (seed * 31) + (index * 17);
        var isFrench = IsFrench(seed);
        var kind = index switch { 0 => PointKind.PostOffice, 2 => PointKind.Locker, _ => PointKind.Shop };
        var name = kind switch
        {
            PointKind.PostOffice => $"{(isFrench ? "Bureau" : "Kantoor")} {place.Name}",
            PointKind.Locker => $"{(isFrench ? "Casiers" : "Automaat")} {place.Name}",
            _ => Pick(isFrench ? FrenchShops : DutchShops, mixed),
        };
        return new PickUpPoint(
            (seed * 100) + index,
            kind,
            name,
            Pick(isFrench ? FrenchStreets : DutchStreets, mixed / 3),
            ((mixed % 97) + 1).ToString(CultureInfo.InvariantCulture),
            place.PostCode,
            place.Name,
            Math.Round(place.Latitude + (((mixed % 11) - 5) * 0.0007), 5),
            Math.Round(place.Longitude + (((mixed % 13) - 6) * 0.0009), 5));
    }

    /// <summary>Brussels (French names in the source), Walloon Brabant, and the codes 4000 to 7999.</summary>
    private static bool IsFrench(int code) => code is < 1500 or (>= 4000 and < 8000);

    private static string Pick(string[] names, int number) => names[number % names.Length];

    private static int Metres(double latitude, double longitude, PickUpPoint point)
        => (int)Math.Round(1000 * Math.Sqrt(
            Math.Pow((point.Latitude - latitude) * KilometresPerDegree, 2)
            + Math.Pow((point.Longitude - longitude) * KilometresPerDegree * WidthOfBelgianDegree, 2)));

    private static double Degrees(string text) => double.Parse(text, CultureInfo.InvariantCulture);

    private sealed record Place(string PostCode, string Name, double Latitude, double Longitude);
}
