using MimeKit;

namespace LaBelleCerise.Sandbox.Mailbox;

/// <summary>One mail file; the id is derived from its name, so that links survive a restart.</summary>
internal sealed record ReceivedMail(string Id, string File, DateTimeOffset ReceivedAt, MimeMessage Message)
{
    public string Subject => Message.Subject is { Length: > 0 } subject ? subject : "(no subject)";

    public string To => Message.To.ToString();

    public IReadOnlyList<MimePart> Parts => [.. Message.BodyParts.OfType<MimePart>()];

    public string? Language => Message.Headers[HeaderId.ContentLanguage]
        ?? Message.BodyParts.Select(part => part.Headers[HeaderId.ContentLanguage]).FirstOrDefault(language => language is not null);
}
