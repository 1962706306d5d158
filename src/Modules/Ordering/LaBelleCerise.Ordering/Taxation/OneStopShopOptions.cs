namespace LaBelleCerise.Ordering.Taxation;

/// <summary>How sales to consumers in other member states are taxed: configuration section <c>OneStopShop</c>, then the owner's settings.</summary>
internal sealed class OneStopShopOptions
{
    public const string Section = "OneStopShop";

    /// <summary>The first day on which the owner has every such sale taxed where it arrives, whatever the threshold; null while the threshold decides.</summary>
    public DateOnly? From { get; set; }

    /// <summary>What the owner dated beside the standard rates: the rate of a class in a state.</summary>
    public List<ForeignRate> Rates { get; set; } = [];
}
