using LaBelleCerise.Kernel.PersonalData;
using LaBelleCerise.Kernel.Security;
using LaBelleCerise.Messaging.Conversations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace LaBelleCerise.Messaging.Areas.Admin.Pages.Inbox;

/// <summary>What customers wrote, newest first; the filter stands in the address, so it can be kept and shared.</summary>
[RequiresPermission(MessagingPermissions.Inbox)]
internal sealed class ListConversations(MessagingDb db, StaffReads reads) : PageModel
{
    public const int PageSize = 50;

    /// <summary>open, closed or all.</summary>
    [BindProperty(SupportsGet = true)]
    public string View { get; set; } = "open";

    [BindProperty(SupportsGet = true)]
    public ContactChannel? Channel { get; set; }

    /// <summary>A reference, order number, name or e-mail address, or the beginning of one.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Q { get; set; }

    [BindProperty(SupportsGet = true)]
    public int P { get; set; } = 1;

    public int ToAnswer { get; private set; }

    public bool HasMore { get; private set; }

    public IReadOnlyList<Row> Rows { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        // A filter that nobody offered is no fault worth a page: it is left out.
        ModelState.Clear();
        P = Math.Clamp(P, 1, 10_000);
        var conversations = db.Open<Conversation>(await reads.Open(db, Purpose.CustomerService, "list:inbox", cancellation));
        ToAnswer = await conversations.CountAsync(c => c.State == ConversationState.Open && c.AwaitsAnswer, cancellation);
        Rows = await Filter(conversations).OrderByDescending(c => c.LastMessageAt).ThenByDescending(c => c.Id)
            .Skip((P - 1) * PageSize).Take(PageSize + 1)
            .Select(c => new Row(c.Id, c.Reference, c.Name, c.Channel, c.OrderNumber, c.State, c.AwaitsAnswer, c.LastMessageAt)).ToListAsync(cancellation);
        HasMore = Rows.Count > PageSize;
        Rows = [.. Rows.Take(PageSize)];
    }

    private IQueryable<Conversation> Filter(IQueryable<Conversation> conversations)
    {
        var state = View switch
        {
            "closed" => ConversationState.Closed,
            "all" => (ConversationState?)null,
            _ => ConversationState.Open,
        };
        var found = conversations.Where(c => (state == null || c.State == state) && (Channel == null || c.Channel == Channel));
        if (string.IsNullOrWhiteSpace(Q))
        {
            return found;
        }

        var text = Q.Trim();
        var upper = text.ToUpperInvariant();
        return found.Where(c => c.Reference == upper || c.OrderNumber == text || c.Name.StartsWith(text) || (c.Email != null && c.Email.StartsWith(text)));
    }

    /// <summary>One line of the list.</summary>
    internal sealed record Row(
        Guid Id, string Reference, string Name, ContactChannel Channel, string? OrderNumber, ConversationState State, bool AwaitsAnswer, DateTimeOffset LastMessageAt);
}
