namespace LaBelleCerise.Kernel.Announcements;

/// <summary>An announcement as its sender keeps it until every receiver has it: written in the same transaction as the change it tells of.</summary>
public sealed class OutboxMessage
{
    /// <summary>The announcement's id; receivers keep it as their receipt.</summary>
    public required Guid Id { get; init; }

    /// <summary>The stable name of the announcement.</summary>
    public required string WireName { get; init; }

    /// <summary>What the announcement is about.</summary>
    public required Guid SubjectId { get; init; }

    /// <summary>The announcement as JSON.</summary>
    public required string Payload { get; set; }

    /// <summary>When it happened.</summary>
    public required DateTimeOffset OccurredAt { get; init; }

    /// <summary>One row per module that hears it.</summary>
    public List<OutboxDelivery> Deliveries { get; init; } = [];
}
