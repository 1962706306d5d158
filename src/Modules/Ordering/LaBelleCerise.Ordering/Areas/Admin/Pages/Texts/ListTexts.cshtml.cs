using LaBelleCerise.Kernel.Security;
using LaBelleCerise.Ordering.Terms;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace LaBelleCerise.Ordering.Areas.Admin.Pages.Texts;

/// <summary>The shop's texts: which version counts, and which have a draft.</summary>
[RequiresPermission(OrderingPermissions.Texts)]
internal sealed class ListTexts(OrderingDb db) : PageModel
{
    public IReadOnlyList<(TextKind Kind, int Number, DateTimeOffset PublishedAt, bool HasDraft)> Texts { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        var drafts = await db.TextDrafts.AsNoTracking().ToDictionaryAsync(d => d.Kind, cancellation);
        Texts = [.. (await db.TextVersions.AsNoTracking().Where(v => v.ReplacedAt == null).ToListAsync(cancellation)).OrderBy(v => v.Kind)
            .Select(v => (v.Kind, v.Number, v.PublishedAt, drafts.TryGetValue(v.Kind, out var draft) && draft.Bodies != v.Bodies))];
    }
}
