using LaBelleCerise.Consent.Registers;
using LaBelleCerise.Consent.Rights;
using LaBelleCerise.Kernel.PersonalData.Cases;
using LaBelleCerise.Kernel.Web;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Options;

namespace LaBelleCerise.Consent.Pages.Rights;

/// <summary>The answer to a request for access or portability: to read and print, and as files (GDPR art. 15 and 20, promises S64, S71).</summary>
[LocalizedPage("privacy/verzoek/{token}/antwoord", "confidentialite/demande/{token}/reponse", "datenschutz/anfrage/{token}/antwort", "privacy/request/{token}/answer")]
internal sealed class ReadAnswer(RightsDoor door, CaseCourse course, IMediator mediator, IOptionsMonitor<ShopIdentity> identity, RetentionTable table) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public string Token { get; set; } = "";

    public RightsCase Case { get; private set; } = null!;

    public IReadOnlyList<KeptGroup> Groups { get; private set; } = [];

    /// <summary>When and for what staff looked at one of the records.</summary>
    public IReadOnlyList<StaffRead> Reads { get; private set; } = [];

    public ShopIdentity Shop => identity.CurrentValue;

    public Task<IActionResult> OnGetAsync(CancellationToken cancellation) => Show(_ => Page(), "page", cancellation);

    public Task<IActionResult> OnGetJsonAsync(CancellationToken cancellation) => Show(records => File(AnswerFile.Json(Case, Shop, records, Reads, table), "application/json", $"{Case.Number}.json"), "json", cancellation);

    public Task<IActionResult> OnGetCsvAsync(CancellationToken cancellation) => Show(records => File(AnswerFile.Csv(records), "text/csv", $"{Case.Number}.csv"), "csv", cancellation);

    private async Task<IActionResult> Show(Func<IReadOnlyList<CaseRecord>, IActionResult> answer, string form, CancellationToken cancellation)
    {
        if (await door.Opened(Token, Response, cancellation) is not { State: CaseState.Answered, Right: Right.Access or Right.Portability } found || await course.Gathered(found, cancellation) is not { } parts)
        {
            return NotFound();
        }

        Case = found;
        var records = parts.Values.SelectMany(p => p.Records).Select(r => found.Right is Right.Portability ? AnswerFile.Portable(r) : r).Where(r => r.Values.Count > 0).ToList();
        (Groups, Reads) = (KeptGroup.Of(records, table), [.. parts.Values.SelectMany(p => p.Reads).OrderBy(r => r.At)]);
        await mediator.Send(new StepInCase(found.Id, CaseStep.Fetch, form), cancellation);
        return answer(records);
    }
}
