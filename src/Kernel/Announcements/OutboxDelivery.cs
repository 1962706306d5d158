namespace LaBelleCerise.Kernel.Announcements;

/// <summary>One announcement on its way to one module.</summary>
public sealed class OutboxDelivery
{
    /// <summary>The delivery's id; time-ordered.</summary>
    public required Guid Id { get; init; }

    /// <summary>The announcement.</summary>
    public required Guid MessageId { get; init; }

    /// <summary>The module that hears it.</summary>
    public required string Receiver { get; init; }

    /// <summary>How far it is.</summary>
    public DeliveryState State { get; set; } = DeliveryState.Waiting;

    /// <summary>How often it was tried.</summary>
    public int Attempts { get; set; }

    /// <summary>Not tried before this time; also the lease of the host that is trying it now.</summary>
    public required DateTimeOffset DueAt { get; set; }

    /// <summary>Which exception stopped the last try, and where; no values.</summary>
    public string? LastError { get; set; }

    /// <summary>When the receiver had it.</summary>
    public DateTimeOffset? DeliveredAt { get; set; }
}
