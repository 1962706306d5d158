namespace LaBelleCerise.Cookies.Visits;

/// <summary>How often a page was looked at on a day, for so long (promise S81). No visitor, address or moment stands in it.</summary>
internal sealed class VisitSum
{
    /// <summary>The day in Brussels.</summary>
    public required DateOnly Day { get; init; }

    /// <summary>The route template of the page, such as <c>/nl/product/{slug}</c>; never the address itself.</summary>
    public required string Route { get; init; }

    /// <summary>The language of the page.</summary>
    public required string Culture { get; init; }

    public required VisitDuration Duration { get; init; }

    public required int Count { get; init; }
}
