using System.Collections.Frozen;

namespace LaBelleCerise.Sandbox.PickUpPoints;

/// <summary>The source of the places knows Brussels in French only; these are the Dutch names by post code.</summary>
internal static class BrusselsInDutch
{
    private static readonly FrozenDictionary<string, string> Names = new Dictionary<string, string>
    {
        ["1000"] = "Brussel",
        ["1020"] = "Laken",
        ["1030"] = "Schaarbeek",
        ["1050"] = "Elsene",
        ["1060"] = "Sint-Gillis",
        ["1080"] = "Sint-Jans-Molenbeek",
        ["1082"] = "Sint-Agatha-Berchem",
        ["1150"] = "Sint-Pieters-Woluwe",
        ["1160"] = "Oudergem",
        ["1170"] = "Watermaal-Bosvoorde",
        ["1180"] = "Ukkel",
        ["1190"] = "Vorst",
        ["1200"] = "Sint-Lambrechts-Woluwe",
        ["1210"] = "Sint-Joost-ten-Node",
    }.ToFrozenDictionary();

    /// <summary>The city of a point in the language asked, such as NL or nl_NL.</summary>
    public static string City(PickUpPoint point, string language)
        => language.StartsWith("nl", StringComparison.OrdinalIgnoreCase) ? Names.GetValueOrDefault(point.PostCode, point.City) : point.City;

    /// <summary>The post code of a Dutch name, or the name itself when it is none of these.</summary>
    public static string PostCodeOr(string zone)
        => Names.FirstOrDefault(pair => pair.Value.Equals(zone, StringComparison.OrdinalIgnoreCase)).Key ?? zone;
}
