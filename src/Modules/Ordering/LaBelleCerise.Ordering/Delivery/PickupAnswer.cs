namespace LaBelleCerise.Ordering.Delivery;

/// <summary>What came of asking a carrier for its pick-up points.</summary>
internal abstract record PickupAnswer
{
    /// <summary>The points, nearest first; empty when there are none near that post code.</summary>
    public sealed record Found(IReadOnlyList<PickupPoint> Points) : PickupAnswer;

    /// <summary>The carrier did not answer in time or not sensibly: say so, home delivery goes on.</summary>
    public sealed record Unavailable : PickupAnswer;
}
