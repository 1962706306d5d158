using LaBelleCerise.Kernel.PersonalData;
using LaBelleCerise.Kernel.Security;
using LaBelleCerise.Messaging.Mails;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace LaBelleCerise.Messaging.Areas.Admin.Pages.Mails;

/// <summary>The mails that left, wait or failed, and those that someone may have twice (shop behaviour 27, decisions 29).</summary>
[RequiresPermission(MessagingPermissions.Mails)]
internal sealed class ListMails(MessagingDb db, StaffReads reads) : PageModel
{
    public const int PageSize = 50;

    /// <summary>all, waiting, failed, sent or twice.</summary>
    [BindProperty(SupportsGet = true)]
    public string State { get; set; } = "all";

    /// <summary>An e-mail address, or the beginning of one.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Q { get; set; }

    [BindProperty(SupportsGet = true)]
    public int P { get; set; } = 1;

    public bool HasMore { get; private set; }

    public IReadOnlyList<Row> Rows { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        ModelState.Clear();
        P = Math.Clamp(P, 1, 10_000);
        var mails = db.Open<Mail>(await reads.Open(db, Purpose.OrderStatus, "list:mails", cancellation));
        Rows = await Filter(mails).OrderByDescending(m => m.QueuedAt).ThenByDescending(m => m.Id).Skip((P - 1) * PageSize).Take(PageSize + 1)
            .Select(m => new Row(m.Id, m.Kind, m.Recipient, m.Subject, m.State, m.Attempts, m.Cuts, m.QueuedAt, m.DueAt, m.LastError)).ToListAsync(cancellation);
        HasMore = Rows.Count > PageSize;
        Rows = [.. Rows.Take(PageSize)];
    }

    private IQueryable<Mail> Filter(IQueryable<Mail> mails)
    {
        var found = State switch
        {
            "waiting" => mails.Where(m => m.State == MailState.Waiting),
            "failed" => mails.Where(m => m.State == MailState.Failed),
            "sent" => mails.Where(m => m.State == MailState.Sent),
            "twice" => mails.Where(m => m.Cuts > 0),
            _ => mails,
        };
        return string.IsNullOrWhiteSpace(Q) ? found : found.Where(m => m.Recipient.StartsWith(Q.Trim()));
    }

    /// <summary>One line of the list.</summary>
    internal sealed record Row(
        Guid Id, MailKind Kind, string Recipient, string Subject, MailState State, int Attempts, int Cuts, DateTimeOffset QueuedAt, DateTimeOffset DueAt, string? LastError);
}
