namespace LaBelleCerise.Kernel.Announcements;

/// <summary>Proof in the receiver's own database that an announcement had its effect; written in the same transaction as that effect.</summary>
public sealed class Receipt
{
    /// <summary>The announcement; the primary key, so that a second delivery cannot have a second effect.</summary>
    public required Guid MessageId { get; init; }

    /// <summary>When it was received.</summary>
    public required DateTimeOffset ReceivedAt { get; init; }
}
