namespace LaBelleCerise.Messaging.Conversations;

/// <summary>One message of a conversation, exactly as it was written; shown encoded, wherever it is shown.</summary>
internal sealed class ContactMessage
{
    public required Guid Id { get; init; }

    public required Guid ConversationId { get; init; }

    /// <summary>1 for the first of its conversation.</summary>
    public required int Position { get; init; }

    public required MessageDirection Direction { get; init; }

    public required ContactChannel Channel { get; init; }

    public required string Body { get; init; }

    /// <summary>Who of staff wrote it, or wrote it down.</summary>
    public Guid? StaffId { get; init; }

    /// <summary>The mail that carries our answer.</summary>
    public Guid? MailId { get; init; }

    /// <summary>When it was received or written; the clock of its retention.</summary>
    public required DateTimeOffset ReceivedAt { get; init; }
}
