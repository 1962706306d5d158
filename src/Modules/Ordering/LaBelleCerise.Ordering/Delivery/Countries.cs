namespace LaBelleCerise.Ordering.Delivery;

/// <summary>The countries of the European Union, by ISO code; <c>IStringLocalizer&lt;Countries&gt;</c> has their names (decisions 41).</summary>
internal sealed class Countries
{
    public const string Belgium = "BE";

    /// <summary>All but Belgium.</summary>
    public static IReadOnlyList<string> Abroad { get; } =
    [
        "NL", "FR", "LU", "DE", "AT", "BG", "CY", "CZ", "DK", "EE", "ES", "FI", "GR", "HR", "HU", "IE", "IT", "LT", "LV", "MT", "PL", "PT", "RO", "SE", "SI", "SK",
    ];
}
