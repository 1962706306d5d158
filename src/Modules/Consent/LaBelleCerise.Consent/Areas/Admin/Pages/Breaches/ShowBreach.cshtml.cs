using LaBelleCerise.Consent.Breaches;
using LaBelleCerise.Kernel.PersonalData;
using LaBelleCerise.Kernel.Security;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace LaBelleCerise.Consent.Areas.Admin.Pages.Breaches;

/// <summary>One breach: the clock, the decision tree, whom it is about, and the drafts of what is told (law P21).</summary>
[RequiresPermission(ConsentPermissions.Privacy)]
internal sealed class ShowBreach(ConsentDb db, StaffReads reads, IMediator mediator, BreachReach reach, BreachNotices notices) : PageModel
{
    private const int ShortestReason = 10;

    public Breach Breach { get; private set; } = null!;

    public BreachReach Reach => reach;

    public BreachNotices Notices => notices;

    /// <summary>The key of what went wrong; empty when nothing did.</summary>
    public string Problem { get; private set; } = "";

    public Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancellation) => Show(id, "", cancellation);

    public async Task<IActionResult> OnPostAsync(Guid id, int version, BreachStep step, BreachRisk risk, string? reason, CancellationToken cancellation)
    {
        var why = (reason ?? "").Trim();
        if (step == BreachStep.Judge && (risk == BreachRisk.Unjudged || why.Length is < ShortestReason or > 4000))
        {
            return await Show(id, "ReasonMissing", cancellation);
        }

        return await mediator.Send(new StepBreachCommand(id, version, step, risk, why), cancellation) switch
        {
            BreachOutcome.Done => Redirect($"/admin/privacy/breaches/{id}"),
            BreachOutcome.Unknown => NotFound(),
            BreachOutcome.ChangedMeanwhile => await Show(id, "ChangedMeanwhile", cancellation),
            BreachOutcome.NotYet => await Show(id, "NotYet", cancellation),
            _ => throw new System.Diagnostics.UnreachableException(),
        };
    }

    private async Task<IActionResult> Show(Guid id, string problem, CancellationToken cancellation)
    {
        Problem = problem;
        var opening = await reads.Open(db, Purpose.Security, $"breach:{id}", cancellation);
        if (await db.Open<Breach>(opening).AsNoTracking().SingleOrDefaultAsync(b => b.Id == id, cancellation) is not { } breach)
        {
            return NotFound();
        }

        Breach = breach;
        return Page();
    }
}
