using LaBelleCerise.Consent.Registers;
using LaBelleCerise.Consent.Rights;
using LaBelleCerise.Kernel.PersonalData;
using LaBelleCerise.Kernel.Security;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace LaBelleCerise.Consent.Areas.Admin.Pages.Rights;

/// <summary>One request for staff: who, what, until when, what the modules answered, and what can be decided (promise S63: no close without an answer).</summary>
[RequiresPermission(ConsentPermissions.Privacy)]
internal sealed class WorkOnCase(ConsentDb db, StaffReads reads, CaseCourse course, IMediator mediator, RetentionTable table) : PageModel
{
    private const int LongestWords = 5000;

    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    [BindProperty]
    public long Version { get; set; }

    [BindProperty]
    public string? Words { get; set; }

    public RightsCase Case { get; private set; } = null!;

    /// <summary>A key of the page's texts.</summary>
    public string? Problem { get; private set; }

    /// <summary>Modules whose answer is still missing.</summary>
    public IReadOnlyList<string> Missing { get; private set; } = [];

    public IReadOnlyList<ErasureOutlook> Receipts { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation)
    {
        var opening = await reads.Open(db, Purpose.RightsDesk, $"case:{Id}", cancellation);
        if (await db.Open<RightsCase>(opening).AsNoTracking().Include(c => c.Events.OrderBy(e => e.At)).SingleOrDefaultAsync(c => c.Id == Id, cancellation) is not { } found)
        {
            return NotFound();
        }

        (Case, Missing) = (found, await course.Missing(found, cancellation));
        if (found.Right is Right.Erasure && await course.Receipts(found, cancellation) is { } receipts)
        {
            Receipts = ErasureOutlook.Of(receipts.Values.SelectMany(r => r.Lines), table);
        }

        return Page();
    }

    public Task<IActionResult> OnPostReplyAsync(CancellationToken cancellation) => Decide(CaseDecision.Reply, cancellation);

    public Task<IActionResult> OnPostRefuseAsync(CancellationToken cancellation) => Decide(CaseDecision.Refuse, cancellation);

    public Task<IActionResult> OnPostLiftAsync(CancellationToken cancellation) => Decide(CaseDecision.Lift, cancellation);

    private async Task<IActionResult> Decide(CaseDecision decision, CancellationToken cancellation)
    {
        Problem = string.IsNullOrWhiteSpace(Words) || Words.Length > LongestWords ? "WordsMissing"
            : await mediator.Send(new DecideCase(Id, Version, decision, Words.Trim()), cancellation) is DecideCaseOutcome.Done ? null : "Changed";
        return Problem is null ? Redirect($"/admin/privacy/cases/{Id}") : await OnGetAsync(cancellation);
    }
}
