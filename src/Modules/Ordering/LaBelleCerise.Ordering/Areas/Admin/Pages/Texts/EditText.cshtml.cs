using System.Diagnostics;
using LaBelleCerise.Kernel.PersonalData;
using LaBelleCerise.Kernel.Security;
using LaBelleCerise.Kernel.Web;
using LaBelleCerise.Ordering.Terms;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace LaBelleCerise.Ordering.Areas.Admin.Pages.Texts;

/// <summary>One text: write, save as a draft, look at it, publish, put an older version back.</summary>
[RequiresPermission(OrderingPermissions.Texts)]
internal sealed class EditText(OrderingDb db, StaffReads staffReads, CurrentPerson person, TextFacts facts, IMediator mediator) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public TextKind Kind { get; set; }

    /// <summary>The version of the draft that the page showed.</summary>
    [BindProperty]
    public long Version { get; set; }

    [BindProperty]
    public string? Nl { get; set; }

    [BindProperty]
    public string? Fr { get; set; }

    [BindProperty]
    public string? De { get; set; }

    [BindProperty]
    public string? En { get; set; }

    /// <summary>A key of the page's texts: what was done.</summary>
    public string? Done { get; private set; }

    /// <summary>A key of the page's texts: why nothing was done.</summary>
    public string? Problem { get; private set; }

    public IReadOnlyList<TextProblem> Problems { get; private set; } = [];

    /// <summary>What a colleague saved meanwhile, against what stands in the form.</summary>
    public IReadOnlyList<(string Culture, IReadOnlyList<TextDifference> Lines)> Theirs { get; private set; } = [];

    /// <summary>What the draft changes against what counts.</summary>
    public IReadOnlyList<(string Culture, IReadOnlyList<TextDifference> Lines)> Draft { get; private set; } = [];

    public IReadOnlyList<TextHistory> History { get; private set; } = [];

    public int CurrentNumber { get; private set; }

    public IReadOnlyDictionary<string, string> Placeholders => facts.In(Cultures.Current);

    public string In(string culture) => Typed.In(culture);

    private TextBodies Typed => new(Nl ?? "", Fr ?? "", De ?? "", En ?? "");

    public async Task<IActionResult> OnGetAsync(string? done, CancellationToken cancellation)
    {
        Done = done is "Saved" or "Published" or "PutBack" ? done : null;
        return await Show(keepsTyped: false, cancellation);
    }

    public Task<IActionResult> OnPostAsync(CancellationToken cancellation) => Step(new TextStep.Save(Typed), "Saved", keepsTyped: true, cancellation);

    public Task<IActionResult> OnPostPublishAsync(CancellationToken cancellation) => Step(new TextStep.Publish(), "Published", keepsTyped: false, cancellation);

    public Task<IActionResult> OnPostPutBackAsync(int number, CancellationToken cancellation) => Step(new TextStep.PutBack(number), "PutBack", keepsTyped: false, cancellation);

    private async Task<IActionResult> Step(TextStep step, string done, bool keepsTyped, CancellationToken cancellation)
    {
        if (!ModelState.IsValid || !Enum.IsDefined(Kind))
        {
            return NotFound();
        }

        var staff = person.StaffId ?? throw new InvalidOperationException("Only signed-in staff reach this page.");
        switch (await mediator.Send(new WorkOnText(Kind, Version, staff, person.StaffName, step), cancellation))
        {
            case WorkOnTextOutcome.Done:
                return Redirect($"/admin/settings/texts/{Kind}?done={done}");
            case WorkOnTextOutcome.Stale:
                Problem = "Stale";
                break;
            case WorkOnTextOutcome.Unchanged:
                Problem = "Unchanged";
                break;
            case WorkOnTextOutcome.Refused refused:
                (Problem, Problems) = ("Refused", refused.Problems);
                break;
            default:
                throw new UnreachableException();
        }

        return await Show(keepsTyped, cancellation);
    }

    private async Task<IActionResult> Show(bool keepsTyped, CancellationToken cancellation)
    {
        Response.Headers.CacheControl = "no-store";
        if (!ModelState.IsValid || !Enum.IsDefined(Kind) || await db.TextDrafts.AsNoTracking().SingleOrDefaultAsync(d => d.Kind == Kind, cancellation) is not { } draft)
        {
            return NotFound();
        }

        var versions = await db.TextVersions.AsNoTracking().Where(v => v.Kind == Kind).OrderByDescending(v => v.Number).Take(50).ToDictionaryAsync(v => v.Number, cancellation);
        CurrentNumber = versions.Keys.DefaultIfEmpty().Max();
        Draft = TextHistory.Between(versions.GetValueOrDefault(CurrentNumber)?.Bodies, draft.Bodies);
        Theirs = keepsTyped && Problem == "Stale" ? TextHistory.Between(Typed.Tidy(), draft.Bodies) : [];
        Version = draft.Version;
        if (!keepsTyped)
        {
            (Nl, Fr, De, En) = (draft.Bodies.Nl, draft.Bodies.Fr, draft.Bodies.De, draft.Bodies.En);
        }

        var opening = await staffReads.Open(db, Purpose.Security, $"text:{Kind}", cancellation);
        History = [.. (await db.Open<TextChange>(opening).AsNoTracking().Where(c => c.Kind == Kind).OrderByDescending(c => c.At).ThenByDescending(c => c.Id).Take(50).ToListAsync(cancellation))
            .Select(c => new TextHistory(c.What, c.Number, c.At, c.StaffName, c.What is TextChangeKind.Published && c.Number is { } number
                ? TextHistory.Between(versions.GetValueOrDefault(number - 1)?.Bodies, versions.GetValueOrDefault(number)?.Bodies)
                : []))];
        ModelState.Clear();
        return Page();
    }
}
