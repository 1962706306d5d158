using System.Text;
using LaBelleCerise.Kernel.PersonalData;
using LaBelleCerise.Kernel.Security;
using LaBelleCerise.Kernel.Web;
using LaBelleCerise.Ordering.Orders;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace LaBelleCerise.Ordering.Pages.Orders;

/// <summary>The terms of one order for whoever has its link, to keep: the file that was agreed to and mailed (law W5).</summary>
[LocalizedPage("bestelling/{token}/voorwaarden", "commande/{token}/conditions", "bestellung/{token}/bedingungen", "order/{token}/terms")]
internal sealed class KeepTerms(OrderingDb db, SignedTokens tokens) : PageModel
{
    /// <param name="token">The order's link.</param>
    /// <param name="paper">Which of its papers: 0 the terms, 1 the model withdrawal form.</param>
    /// <param name="cancellation">Ends the wait.</param>
    public async Task<IActionResult> OnGetAsync(string token, int paper, CancellationToken cancellation)
    {
        Response.KeepPrivate();
        if (tokens.Read(PublicPages.OrderToken, token) is not { } link)
        {
            return NotFound();
        }

        var hash = await db.Open<Order>(Opening.ByPerson(Purpose.OrderStatus)).Where(o => o.Id == link.Id && o.LinkVersion == link.Version).Select(o => o.TermsHash).SingleOrDefaultAsync(cancellation);
        var terms = await db.AgreedTerms.AsNoTracking().SingleOrDefaultAsync(t => t.Hash == hash, cancellation);
        return terms?.Papers.ElementAtOrDefault(paper) is { } kept ? File(Encoding.UTF8.GetBytes(kept.Content), kept.MediaType + "; charset=utf-8", kept.FileName) : NotFound();
    }
}
