using System.Globalization;
using System.Text.RegularExpressions;
using LaBelleCerise.Sandbox.Pages;
using MimeKit;

namespace LaBelleCerise.Sandbox.Mailbox;

/// <summary>The mailbox to read: a list, a mail, its HTML part in a frame that can do nothing.</summary>
internal static partial class MailboxEndpoints
{
    private const int MostShown = 200;

    /// <summary>Links open in a tab of their own; nothing of another host is loaded, no script runs.</summary>
    private const string LetterPolicy = "default-src 'none'; img-src 'self' data:; style-src 'unsafe-inline'; frame-ancestors 'self'; sandbox allow-popups allow-popups-to-escape-sandbox";

    public static void MapMailbox(this IEndpointRouteBuilder app)
    {
        app.MapGet("/mailbox", (MailFolder folder) => PageShell.Tool("Mailbox", List(folder.All())));
        app.MapGet("/mailbox/{id}", (string id, MailFolder folder) => folder.Find(id) is { } mail ? PageShell.Tool(mail.Subject, Show(mail)) : Results.NotFound());
        app.MapGet("/mailbox/{id}/html", (string id, MailFolder folder) => folder.Find(id) is { Message.HtmlBody: { } html } mail
            ? new HtmlPage(LetterPolicy, new Markup("<base target=\"_blank\">" + ContentIds().Replace(html, match => PartUrl(mail, match.Groups[1].Value))))
            : Results.NotFound());
        app.MapGet("/mailbox/{id}/part/{index:int}", (string id, int index, MailFolder folder) => folder.Find(id)?.Parts.ElementAtOrDefault(index) is { Content: { } content } part
            ? Part(part, content)
            : Results.NotFound());
    }

    private static IResult Part(MimePart part, IMimeContent content)
    {
        var isPicture = part.ContentType.IsMimeType("image", "png") || part.ContentType.IsMimeType("image", "jpeg");
        return Results.Stream(content.Open(), isPicture ? part.ContentType.MimeType : "application/octet-stream", isPicture ? null : part.FileName ?? "part");
    }

    private static Markup List(IReadOnlyList<ReceivedMail> mails) => mails.Count == 0
        ? Markup.Of($"<p>No mail yet. What the shop sends appears here.</p>")
        : Markup.Of($"<ul class=\"mails\">{mails.Take(MostShown).Select(mail => Markup.Of(
            $"<li><a href=\"/mailbox/{mail.Id}\"><span>{Addresses(mail)}</span><span class=\"subject\">{mail.Subject}</span><time class=\"quiet\">{When(mail)}</time></a></li>\n"))}</ul>");

    private static Markup Show(ReceivedMail mail) => Markup.Of($"""
        <dl class="head"><dt>From</dt><dd>{mail.Message.From}</dd><dt>To</dt><dd>{mail.To}</dd><dt>Date</dt><dd>{When(mail)}</dd>{Attachments(mail)}</dl>
        {(mail.Message.HtmlBody is null ? Markup.Empty : Markup.Of($"<h2>HTML</h2><iframe class=\"letter\" sandbox=\"allow-popups allow-popups-to-escape-sandbox\" title=\"HTML part\" src=\"/mailbox/{mail.Id}/html\"></iframe>"))}
        <h2>Text</h2>
        {(mail.Message.TextBody is { } text ? Markup.Of($"<pre>{Linked(text)}</pre>") : Markup.Of($"<p>This mail has no text part.</p>"))}
        <details><summary>Headers</summary><dl class="head">{mail.Headers.Select(header => Markup.Of($"<dt>{header.Field}</dt><dd>{header.Value}</dd>"))}</dl></details>
        """);

    private static Markup Attachments(ReceivedMail mail)
    {
        var parts = mail.Parts.Select((part, index) => (Part: part, Index: index)).Where(one => one.Part.IsAttachment).ToArray();
        return parts.Length == 0
            ? Markup.Empty
            : Markup.Of($"<dt>Attachments</dt><dd>{parts.Select(one => Markup.Of($"<a href=\"/mailbox/{mail.Id}/part/{one.Index}\">{one.Part.FileName ?? "part"}</a> "))}</dd>");
    }

    private static IEnumerable<Markup> Linked(string text)
    {
        var from = 0;
        foreach (Match link in Links().Matches(text))
        {
            yield return Markup.Of($"{text[from..link.Index]}");
            yield return Markup.Of($"<a href=\"{link.Value}\" rel=\"noreferrer\">{link.Value}</a>");
            from = link.Index + link.Length;
        }

        yield return Markup.Of($"{text[from..]}");
    }

    private static string PartUrl(ReceivedMail mail, string contentId)
    {
        var index = mail.Parts.ToList().FindIndex(part => part.ContentId == contentId);
        return index < 0 ? string.Empty : $"/mailbox/{mail.Id}/part/{index}";
    }

    private static string Addresses(ReceivedMail mail)
        => string.Join(", ", mail.Message.GetRecipients(onlyUnique: true).Select(mailbox => mailbox.Address));

    private static string When(ReceivedMail mail) => mail.ReceivedAt.ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture);

    [GeneratedRegex("""cid:([^"'\s)>]+)""")]
    private static partial Regex ContentIds();

    [GeneratedRegex("""https?://[^\s<>"]+""")]
    private static partial Regex Links();
}
