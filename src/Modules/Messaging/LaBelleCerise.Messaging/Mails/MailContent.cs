namespace LaBelleCerise.Messaging.Mails;

/// <summary>What a mail says, before it is drawn as text and as HTML.</summary>
/// <param name="Subject">The subject.</param>
/// <param name="Heading">The heading over the mail.</param>
/// <param name="Blocks">Its parts, top to bottom.</param>
/// <param name="Why">Why the reader gets this mail, in the footer.</param>
internal sealed record MailContent(string Subject, string Heading, IReadOnlyList<MailBlock> Blocks, string Why)
{
    /// <summary>The papers that go with it.</summary>
    public IReadOnlyList<Paper> Papers { get; init; } = [];
}
