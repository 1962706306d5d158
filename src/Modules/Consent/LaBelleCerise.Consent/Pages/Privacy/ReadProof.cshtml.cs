using LaBelleCerise.Consent.Policy;
using LaBelleCerise.Consent.Proofs;
using LaBelleCerise.Kernel.Web;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace LaBelleCerise.Consent.Pages.Privacy;

/// <summary>For everyone: what the software does for each sentence of the policy, and how far that is proven (law N2).</summary>
[LocalizedPage("privacy/bewijs", "confidentialite/preuves", "datenschutz/nachweise", "privacy/proof")]
internal sealed class ReadProof(PolicyArchive archive, PromiseStandings standings) : PageModel
{
    private IReadOnlyDictionary<string, PromiseStanding> byRow = new Dictionary<string, PromiseStanding>();

    /// <summary>The sections of the policy of now that promise something.</summary>
    public IReadOnlyList<(PolicySection Section, IReadOnlyList<PolicySentence> Sentences)> Sections { get; private set; } = [];

    public int Proven => byRow.Values.Count(s => s.State == PromiseState.Proven);

    public int All => byRow.Count;

    public async Task<IActionResult> OnGet(CancellationToken cancellation)
    {
        if (await archive.Current(Cultures.Current, cancellation) is not { } policy)
        {
            return NotFound();
        }

        byRow = standings.All().ToDictionary(s => s.Row.Id);
        Sections = [.. policy.Document.Sections.Select(s => (s, Promising(s))).Where(s => s.Item2.Count > 0)];
        return Page();
    }

    public IEnumerable<PromiseStanding> Of(PolicySentence sentence) => sentence.Rows.Where(byRow.ContainsKey).Select(row => byRow[row]);

    private IReadOnlyList<PolicySentence> Promising(PolicySection section) =>
        [.. section.Blocks.SelectMany(b => (b.Sentences ?? []).Concat(b.Points ?? [])).Where(s => s.Rows.Any(byRow.ContainsKey))];
}
