namespace LaBelleCerise.Kernel.PersonalData.Outgoing;

/// <summary>Nothing may go to this recipient now (law N13); nothing was sent. For the caller it is a system that is away: tried again later.</summary>
public sealed class RecipientStoppedException : HttpRequestException
{
    /// <summary>Names the recipient.</summary>
    public RecipientStoppedException(Recipient recipient)
        : base($"Nothing may go to {recipient.Key} now: the register of recipients stops it.")
    {
    }

    /// <summary>Without detail.</summary>
    public RecipientStoppedException()
    {
    }

    /// <summary>With text.</summary>
    public RecipientStoppedException(string message)
        : base(message)
    {
    }

    /// <summary>With a cause.</summary>
    public RecipientStoppedException(string message, Exception inner)
        : base(message, inner)
    {
    }
}
