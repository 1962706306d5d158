using LaBelleCerise.Consent.Receipts;
using LaBelleCerise.Kernel.Web;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace LaBelleCerise.Consent.Pages.Receipts;

/// <summary>Anyone checks a receipt here, without account, script or cookie; what is brought is looked at and not kept.</summary>
[LocalizedPage("privacy/ontvangstbewijs-nagaan", "confidentialite/verifier-un-recu", "datenschutz/beleg-pruefen", "privacy/check-receipt")]
[RequestSizeLimit(MostBytes)]
[RequestFormLimits(MultipartBodyLengthLimit = MostBytes)]
internal sealed class CheckReceipt(ConsentDb db, ReceiptDesk desk) : PageModel
{
    private const int MostBytes = 128 * 1024;
    private const int MostShown = 30;

    [BindProperty]
    public string? Receipt { get; set; }

    [BindProperty]
    public IFormFile? Upload { get; set; }

    /// <summary>Null before anything was brought.</summary>
    public ReceiptFinding? Finding { get; private set; }

    public IReadOnlyList<ReceiptKey> Keys { get; private set; } = [];

    public IReadOnlyList<LedgerRoot> Roots { get; private set; } = [];

    public Task OnGetAsync(CancellationToken cancellation) => Load(cancellation);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        if (Upload is { Length: > 0 and <= ReceiptText.Longest })
        {
            using var reader = new StreamReader(Upload.OpenReadStream());
            Receipt = await reader.ReadToEndAsync(cancellation);
            ModelState.Remove(nameof(Receipt));
        }

        Finding = await desk.Check(Receipt, cancellation);
        await Load(cancellation);
        return Page();
    }

    private async Task Load(CancellationToken cancellation)
    {
        Keys = await db.ReceiptKeys.AsNoTracking().OrderByDescending(k => k.MadeAt).Take(MostShown).ToListAsync(cancellation);
        Roots = await db.LedgerRoots.AsNoTracking().OrderByDescending(r => r.Day).Take(MostShown).ToListAsync(cancellation);
    }
}
