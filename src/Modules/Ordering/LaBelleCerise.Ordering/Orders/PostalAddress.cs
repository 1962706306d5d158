namespace LaBelleCerise.Ordering.Orders;

/// <summary>An address as Belgian labels want it: street, number and box apart (shop behaviour 20).</summary>
internal sealed record PostalAddress
{
    public required string Street { get; init; }

    public required string Number { get; init; }

    /// <summary>"bus", "boîte": empty when there is none.</summary>
    public string? Box { get; init; }

    public required string PostalCode { get; init; }

    public required string City { get; init; }

    /// <summary>ISO 3166-1 alpha-2.</summary>
    public required string Country { get; init; }

    /// <summary>The street line of a label; the word before the box is that of the language.</summary>
    public string StreetLine(string culture) => Box is null ? $"{Street} {Number}" : $"{Street} {Number} {BoxWord(culture)} {Box}";

    public string CityLine => $"{PostalCode} {City}";

    private static string BoxWord(string culture) => culture switch
    {
        "fr" => "boîte",
        "de" => "Bfk.",
        "en" => "box",
        _ => "bus",
    };
}
