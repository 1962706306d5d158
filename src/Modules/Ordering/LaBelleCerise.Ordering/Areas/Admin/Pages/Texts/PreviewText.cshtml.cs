using LaBelleCerise.Kernel.Security;
using LaBelleCerise.Kernel.Web;
using LaBelleCerise.Ordering.Terms;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace LaBelleCerise.Ordering.Areas.Admin.Pages.Texts;

/// <summary>A draft as customers will read it in one language.</summary>
[RequiresPermission(OrderingPermissions.Texts)]
internal sealed class PreviewText(OrderingDb db, TextFacts facts) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public TextKind Kind { get; set; }

    [BindProperty(SupportsGet = true)]
    public string Language { get; set; } = "";

    public IHtmlContent Shown { get; private set; } = HtmlString.Empty;

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation)
    {
        Response.Headers.CacheControl = "no-store";
        if (!ModelState.IsValid || !Cultures.All.Contains(Language) || await db.TextDrafts.AsNoTracking().SingleOrDefaultAsync(d => d.Kind == Kind, cancellation) is not { } draft)
        {
            return NotFound();
        }

        Shown = TextMarkup.ToContent(TextMarkup.Fill(draft.Bodies.In(Language), facts.In(Language)));
        return Page();
    }
}
