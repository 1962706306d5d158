namespace LaBelleCerise.Messaging.Mails;

/// <summary>Draws a mail as plain text and as HTML, in the language of the moment.</summary>
internal sealed class MailDrawing(MailHtml html, MailPlainText text)
{
    public RenderedMail Of(MailContent content) =>
        new(OneLine.Of(content.Subject), text.Draw(content), html.Draw(content)) { PaperHashes = [.. content.Papers.Select(p => p.Hash)] };
}
