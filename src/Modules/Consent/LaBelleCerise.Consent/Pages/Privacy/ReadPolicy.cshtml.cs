using LaBelleCerise.Consent.Policy;
using LaBelleCerise.Kernel.Web;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace LaBelleCerise.Consent.Pages.Privacy;

/// <summary>The policy that counts now.</summary>
[LocalizedPage("privacy", "confidentialite", "datenschutz", "privacy")]
internal sealed class ReadPolicy(PolicyArchive archive) : PageModel
{
    public StoredPolicy Policy { get; private set; } = null!;

    public IReadOnlyList<(int Number, DateTimeOffset PublishedAt)> Versions { get; private set; } = [];

    public async Task<IActionResult> OnGet(CancellationToken cancellation)
    {
        if (await archive.Current(Cultures.Current, cancellation) is not { } policy)
        {
            return NotFound();
        }

        (Policy, Versions) = (policy, await archive.Versions(cancellation));
        return Page();
    }
}
