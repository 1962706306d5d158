using System.Text;
using LaBelleCerise.Consent.Ledger;
using LaBelleCerise.Consent.Receipts;
using LaBelleCerise.Kernel.Security;
using LaBelleCerise.Kernel.Web;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace LaBelleCerise.Consent.Pages.Receipts;

/// <summary>The signed receipts of one person's consents, by the link that only their mailbox has (law N6).</summary>
[LocalizedPage("privacy/ontvangstbewijzen/{token}", "confidentialite/recus/{token}", "datenschutz/belege/{token}", "privacy/receipts/{token}")]
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
internal sealed class ShowReceipts(ReceiptDesk desk, SignedTokens tokens) : PageModel
{
    public string Token { get; private set; } = "";

    public IReadOnlyList<(ConsentEntry Entry, string? Words)> Entries { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(string token, CancellationToken cancellation)
    {
        if (tokens.Read(PublicPages.ConsentReceiptToken, token) is not var (evidence, _))
        {
            return NotFound();
        }

        (Token, Entries) = (token, await desk.EntriesOf(evidence, cancellation));
        return Page();
    }

    public async Task<IActionResult> OnGetFileAsync(string token, long number, CancellationToken cancellation) =>
        tokens.Read(PublicPages.ConsentReceiptToken, token) is var (evidence, _) && await desk.Write(evidence, number, cancellation) is { } receipt
            ? File(Encoding.UTF8.GetBytes(receipt), "application/json", $"receipt-{number}.json")
            : NotFound();
}
