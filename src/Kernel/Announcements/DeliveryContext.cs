namespace LaBelleCerise.Kernel.Announcements;

/// <summary>What a reaction may ask about the delivery that it is handling: the announcement's id and time.</summary>
public sealed class DeliveryContext
{
    /// <summary>The announcement's id; the same on every try, so it serves as a key for what the reaction makes.</summary>
    public Guid MessageId { get; internal set; }

    /// <summary>When it happened in the sending module.</summary>
    public DateTimeOffset OccurredAt { get; internal set; }
}
