namespace LaBelleCerise.Modules.Tests.Cookies;

/// <summary>A shop that measures with Google Analytics, for who allows it.</summary>
public sealed class MeasuringShop : Shop
{
    public const string Stream = "G-TEST123456";

    protected override IEnumerable<KeyValuePair<string, string>> Settings => [new("Cookies:GoogleAnalytics:MeasurementId", Stream)];
}
