using LaBelleCerise.Kernel.PersonalData;
using LaBelleCerise.Kernel.Security;
using LaBelleCerise.Messaging.Mails;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace LaBelleCerise.Messaging.Areas.Admin.Pages.Mails;

/// <summary>One mail: where it is, what it says, and the button that sends it again.</summary>
[RequiresPermission(MessagingPermissions.Mails)]
internal sealed class ReadMail(MessagingDb db, StaffReads reads, IMediator mediator) : PageModel
{
    public Row Shown { get; private set; } = null!;

    /// <summary>The key of what went wrong; empty when nothing did.</summary>
    public string Problem { get; private set; } = "";

    /// <summary>The papers that went with it.</summary>
    public IReadOnlyList<(string Hash, string FileName)> Papers { get; private set; } = [];

    public bool IsSecret => MailKinds.IsSecret(Shown.Kind);

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancellation)
    {
        // The mail is shown in a frame from our own address, and nowhere else.
        Response.Headers.ContentSecurityPolicy = $"{Response.Headers.ContentSecurityPolicy}; frame-src 'self'";
        return await Show(id, cancellation);
    }

    /// <summary>The HTML part as a page of its own: no script, no picture, no form, only the one style that we wrote, in a frame without origin.</summary>
    public async Task<IActionResult> OnGetHtmlAsync(Guid id, CancellationToken cancellation)
    {
        var opening = await reads.Open(db, Purpose.OrderStatus, $"mail:{id}", cancellation);
        var mail = await db.Open<Mail>(opening).Where(m => m.Id == id).Select(m => new { m.Kind, m.Html }).SingleOrDefaultAsync(cancellation);
        if (mail is null || MailKinds.IsSecret(mail.Kind))
        {
            return NotFound();
        }

        Response.Headers.ContentSecurityPolicy = $"default-src 'none'; style-src {MailStyle.CspHash}; frame-ancestors 'self'; sandbox";
        Response.Headers.XFrameOptions = "SAMEORIGIN";
        Response.Headers.CacheControl = "no-store";
        return Content(mail.Html, "text/html; charset=utf-8");
    }

    /// <summary>A paper of a mail as a file; the papers themselves are about nobody.</summary>
    public async Task<IActionResult> OnGetPaperAsync(string hash, CancellationToken cancellation) =>
        await db.Papers.AsNoTracking().SingleOrDefaultAsync(p => p.Hash == hash, cancellation) is { } paper
            ? File(System.Text.Encoding.UTF8.GetBytes(paper.Content), paper.MediaType + "; charset=utf-8", paper.FileName)
            : NotFound();

    public async Task<IActionResult> OnPostAsync(Guid id, Guid once, CancellationToken cancellation)
    {
        switch (await mediator.Send(new SendMailAgain(id, once), cancellation))
        {
            case SendMailAgainOutcome.Queued queued:
                return Redirect($"/admin/mails/{queued.Id}");
            case SendMailAgainOutcome.NotThisKind:
                Problem = "NotAgain";
                return await Show(id, cancellation);
            default:
                return NotFound();
        }
    }

    private async Task<IActionResult> Show(Guid id, CancellationToken cancellation)
    {
        var opening = await reads.Open(db, Purpose.OrderStatus, $"mail:{id}", cancellation);
        var shown = await db.Open<Mail>(opening).Where(m => m.Id == id).Select(m => new Row(
            m.Id, m.Kind, m.Recipient, m.Culture, m.Subject, m.Text, m.MessageId, m.State, m.Attempts, m.Cuts, m.QueuedAt, m.DueAt, m.SentAt, m.LastError, m.PaperHashes)).SingleOrDefaultAsync(cancellation);
        if (shown is null)
        {
            return NotFound();
        }

        Shown = shown;
        Papers = [.. (await db.Papers.Where(p => shown.PaperHashes.Contains(p.Hash)).Select(p => new { p.Hash, p.FileName }).ToListAsync(cancellation)).Select(p => (p.Hash, p.FileName))];
        return Page();
    }

    /// <summary>What is shown.</summary>
    internal sealed record Row(
        Guid Id, MailKind Kind, string Recipient, string Culture, string Subject, string Text, string MessageId, MailState State, int Attempts, int Cuts,
        DateTimeOffset QueuedAt, DateTimeOffset DueAt, DateTimeOffset? SentAt, string? LastError, IReadOnlyList<string> PaperHashes);
}
