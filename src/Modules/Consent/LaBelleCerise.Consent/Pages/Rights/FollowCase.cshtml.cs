using LaBelleCerise.Consent.Registers;
using LaBelleCerise.Consent.Rights;
using LaBelleCerise.Kernel.Web;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Options;

namespace LaBelleCerise.Consent.Pages.Rights;

/// <summary>A request about one's rights, for whoever has its link: how it stands, what an erasure would do, and the answer (promises S25, S26).</summary>
[LocalizedPage("privacy/verzoek/{token}", "confidentialite/demande/{token}", "datenschutz/anfrage/{token}", "privacy/request/{token}")]
internal sealed class FollowCase(RightsDoor door, CaseCourse course, IMediator mediator, IOptionsMonitor<ShopIdentity> identity, RetentionTable table) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public string Token { get; set; } = "";

    public RightsCase Case { get; private set; } = null!;

    public ShopIdentity Shop => identity.CurrentValue;

    /// <summary>What an erasure would do, kind by kind.</summary>
    public IReadOnlyList<ErasureOutlook> Outlook { get; private set; } = [];

    /// <summary>What every module did.</summary>
    public IReadOnlyList<ErasureOutlook> Receipts { get; private set; } = [];

    /// <summary>Whether there is an answer to read: for thirty days after it was gathered.</summary>
    public bool CanRead { get; private set; }

    /// <summary>Whether the software is at work, so that the page shows itself again by itself.</summary>
    public bool IsBusy => Case.State is CaseState.Gathering or CaseState.Erasing or CaseState.Restricting;

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation)
    {
        if (await door.Opened(Token, Response, cancellation) is not { } found)
        {
            return NotFound();
        }

        Case = found;
        if (IsBusy)
        {
            Response.Headers["Refresh"] = "10";
        }

        if (Case.State is CaseState.AwaitsDecision && await course.Gathered(Case, cancellation) is { } parts)
        {
            Outlook = ErasureOutlook.Of(parts.Values.SelectMany(p => p.Records), table);
        }

        if (Case.State is CaseState.Sweeping && await course.Receipts(Case, cancellation) is { } receipts)
        {
            Receipts = ErasureOutlook.Of(receipts.Values.SelectMany(r => r.Lines), table);
        }

        CanRead = Case is { State: CaseState.Answered, Right: Right.Access or Right.Portability } && await course.Gathered(Case, cancellation) is not null;
        return Page();
    }

    public Task<IActionResult> OnPostProveAsync(CancellationToken cancellation) => Take(CaseStep.Prove, cancellation);

    public Task<IActionResult> OnPostEraseAsync(CancellationToken cancellation) => Take(CaseStep.Erase, cancellation);

    public Task<IActionResult> OnPostEndRestAsync(CancellationToken cancellation) => Take(CaseStep.EndRest, cancellation);

    private async Task<IActionResult> Take(CaseStep step, CancellationToken cancellation)
    {
        if (await door.Opened(Token, Response, cancellation) is not { } found)
        {
            return NotFound();
        }

        await mediator.Send(new StepInCase(found.Id, step), cancellation);
        return RedirectToPage(new { culture = Cultures.Current, token = Token });
    }
}
