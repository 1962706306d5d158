using LaBelleCerise.Kernel.PersonalData;
using LaBelleCerise.Kernel.Web;

namespace LaBelleCerise.Messaging.Conversations;

/// <summary>What one person and we wrote or said to each other about one thing.</summary>
internal sealed class Conversation : IPersonRecord
{
    /// <summary>The letter of its references.</summary>
    public const char ReferenceKind = 'V';

    private Conversation()
    {
    }

    public Guid Id { get; private set; }

    /// <summary>The form or the press on a button that began it; unique, so a second post is the same post.</summary>
    public Guid StartedBy { get; private set; }

    /// <summary>What the customer can name: <c>V-7K3MQ2</c>.</summary>
    public string Reference { get; private set; } = "";

    public ContactChannel Channel { get; private set; }

    public string Culture { get; private set; } = "";

    public string Name { get; private set; } = "";

    /// <summary>Where answers go; empty for a phone call or a social message without address.</summary>
    public string? Email { get; private set; }

    /// <summary>A phone number or the name on the social network.</summary>
    public string? ReachedAt { get; private set; }

    public string? OrderNumber { get; private set; }

    public ConversationState State { get; private set; }

    /// <summary>Whether the last word is the customer's.</summary>
    public bool AwaitsAnswer { get; private set; }

    /// <summary>When the first message came; the clock of its retention (promises S29, S31).</summary>
    public DateTimeOffset ReceivedAt { get; private set; }

    public DateTimeOffset LastMessageAt { get; private set; }

    public int MessageCount { get; private set; }

    /// <summary>Grows with each change, so that two staff members do not answer over each other.</summary>
    public int Version { get; private set; }

    public PersonSource Source { get; private set; }

    public DateTimeOffset CollectedAt { get; private set; }

    public bool IsRestricted { get; private set; }

    public static Conversation Start(Guid startedBy, Correspondent who, ContactChannel channel, DateTimeOffset receivedAt, DateTimeOffset now) => new()
    {
        Id = Guid.CreateVersion7(now),
        StartedBy = startedBy,
        Reference = SpokenNumber.New(ReferenceKind),
        Channel = channel,
        Culture = who.Culture,
        Name = who.Name,
        Email = who.Email,
        ReachedAt = who.ReachedAt,
        OrderNumber = who.OrderNumber,
        State = ConversationState.Open,
        ReceivedAt = receivedAt,
        LastMessageAt = receivedAt,
        Source = PersonSource.Contact,
        CollectedAt = now,
    };

    /// <summary>Adds what the customer wrote or said; a closed conversation opens again.</summary>
    public ContactMessage Hear(string body, DateTimeOffset receivedAt, Guid? writtenDownBy = null)
    {
        (State, AwaitsAnswer) = (ConversationState.Open, true);
        return Add(MessageDirection.Incoming, body, writtenDownBy, mail: null, receivedAt);
    }

    /// <summary>Adds our answer.</summary>
    public ContactMessage Answer(string body, Guid? staff, Guid? mail, DateTimeOffset now)
    {
        AwaitsAnswer = false;
        return Add(MessageDirection.Outgoing, body, staff, mail, now);
    }

    public void Close()
    {
        (State, AwaitsAnswer) = (ConversationState.Closed, false);
        Version++;
    }

    public void Reopen()
    {
        State = ConversationState.Open;
        Version++;
    }

    private ContactMessage Add(MessageDirection direction, string body, Guid? staff, Guid? mail, DateTimeOffset at)
    {
        Version++;
        MessageCount++;
        LastMessageAt = at > LastMessageAt ? at : LastMessageAt;
        return new ContactMessage
        {
            Id = Guid.CreateVersion7(at),
            ConversationId = Id,
            Position = MessageCount,
            Direction = direction,
            Channel = Channel,
            Body = body,
            StaffId = staff,
            MailId = mail,
            ReceivedAt = at,
        };
    }
}
