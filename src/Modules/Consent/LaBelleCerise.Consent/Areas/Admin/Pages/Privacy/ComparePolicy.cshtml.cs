using LaBelleCerise.Consent.Policy;
using LaBelleCerise.Consent.Policy.Given;
using LaBelleCerise.Kernel.Security;
using LaBelleCerise.Kernel.Web;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace LaBelleCerise.Consent.Areas.Admin.Pages.Privacy;

/// <summary>The policy as the owner gave it beside the one the shop shows, sentence by sentence, with why they differ.</summary>
[RequiresPermission(ConsentPermissions.Privacy)]
internal sealed class ComparePolicy(PolicyArchive archive) : PageModel
{
    /// <summary>What the shop shows now, in Dutch as the given text is.</summary>
    public StoredPolicy? Shown { get; private set; }

    public async Task OnGet(CancellationToken cancellation) => Shown = await archive.Current(Cultures.Default, cancellation);

    /// <summary>What we say to the promises of a given sentence.</summary>
    public IReadOnlyList<string> Answers(GivenSentence given) => [.. given.Rows.SelectMany(row => Shown?.Document.Answering(row) ?? []).Select(s => s.Text).Distinct()];
}
