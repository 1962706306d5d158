using MimeKit;

namespace LaBelleCerise.Sandbox.Mailbox;

/// <summary>One mail file; the id is derived from its name, so that links survive a restart.</summary>
internal sealed record ReceivedMail(string Id, string File, DateTimeOffset ReceivedAt, MimeMessage Message)
{
    public string Subject => Message.Subject is { Length: > 0 } subject ? subject : "(no subject)";

    public string To => Message.To.ToString();

    public IReadOnlyList<MimePart> Parts => [.. Message.BodyParts.OfType<MimePart>()];

    /// <summary>MimeKit keeps the Content-* fields of the top with the body; here they stand together again.</summary>
    public IEnumerable<Header> Headers => Message.Headers.Concat(Message.Body?.Headers ?? []);

    public string? Language => Headers.FirstOrDefault(header => header.Id == HeaderId.ContentLanguage)?.Value
        ?? Message.BodyParts.Select(part => part.Headers[HeaderId.ContentLanguage]).FirstOrDefault(language => language is not null);
}
