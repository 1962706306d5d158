namespace LaBelleCerise.Sandbox.MultiSafepay.Notifications;

/// <summary>A notification on its way; the body is fixed when the status changes, the signature when it is sent.</summary>
internal sealed record QueuedNotification
{
    public required string Id { get; init; }

    public required string OrderId { get; init; }

    public required string Url { get; init; }

    public required string Method { get; init; }

    public required string Body { get; init; }

    /// <summary>Sent this often at the same time.</summary>
    public required int Copies { get; init; }

    public required int Attempts { get; init; }

    public required bool IsHeld { get; init; }

    public required DateTimeOffset DueAt { get; init; }
}
