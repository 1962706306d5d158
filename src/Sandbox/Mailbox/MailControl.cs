namespace LaBelleCerise.Sandbox.Mailbox;

/// <summary>The mailbox as JSON, newest first.</summary>
internal static class MailControl
{
    public static void MapMailControl(this IEndpointRouteBuilder control)
    {
        control.MapGet("/mailbox", (string? to, MailFolder folder) => folder.All().Where(mail => IsTo(mail, to)).Select(mail => new
        {
            id = mail.Id,
            subject = mail.Subject,
            to = mail.To,
            from = mail.Message.From.ToString(),
            text = mail.Message.TextBody,
            html = mail.Message.HtmlBody,
            language = mail.Language,
            receivedUtc = mail.ReceivedAt,
            attachments = mail.Message.Attachments.Select(part => part.ContentDisposition?.FileName),
            headers = mail.Headers.Select(header => new { name = header.Field, value = header.Value }),
        }));
    }

    private static bool IsTo(ReceivedMail mail, string? to)
        => string.IsNullOrEmpty(to) || mail.Message.GetRecipients().Any(mailbox => mailbox.Address.Equals(to, StringComparison.OrdinalIgnoreCase));
}
