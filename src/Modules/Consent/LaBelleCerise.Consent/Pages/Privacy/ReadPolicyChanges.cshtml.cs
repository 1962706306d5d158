using LaBelleCerise.Consent.Policy;
using LaBelleCerise.Kernel.Web;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace LaBelleCerise.Consent.Pages.Privacy;

/// <summary>What a version of the policy changed against the one before it.</summary>
[LocalizedPage("privacy/versies/{version}/verschil", "confidentialite/versions/{version}/differences", "datenschutz/versionen/{version}/unterschiede", "privacy/versions/{version}/changes")]
internal sealed class ReadPolicyChanges(PolicyArchive archive) : PageModel
{
    public StoredPolicy After { get; private set; } = null!;

    /// <summary>The changes by section, in the order of the page.</summary>
    public IReadOnlyList<IGrouping<string, PolicyChange>> Changes { get; private set; } = [];

    public async Task<IActionResult> OnGet(int version, CancellationToken cancellation)
    {
        if (await archive.Numbered(version, Cultures.Current, cancellation) is not { } after || await archive.Numbered(version - 1, Cultures.Current, cancellation) is not { } before)
        {
            return NotFound();
        }

        After = after;
        Changes = [.. PolicyChanges.Between(before.Document, after.Document).GroupBy(c => c.Section)];
        return Page();
    }
}
