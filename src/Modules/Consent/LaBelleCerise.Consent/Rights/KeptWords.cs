namespace LaBelleCerise.Consent.Rights;

/// <summary>The words of closed lists, such as the state of an order, when a person reads about their own; the texts stand beside it.</summary>
internal sealed class KeptWords
{
    /// <summary>The properties whose values are such words.</summary>
    public static IReadOnlySet<string> Of { get; } = new HashSet<string> { "Action", "Actor", "Channel", "DeliveryWay", "Direction", "Effect", "Ground", "Kind", "PointWay", "Right", "Source", "State", "Treatment", "VatAnswer" };
}
