using LaBelleCerise.Consent.Registers;
using LaBelleCerise.Consent.Rights;
using LaBelleCerise.Kernel.PersonalData.Cases;
using LaBelleCerise.Kernel.Security;
using LaBelleCerise.Kernel.Web;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace LaBelleCerise.Consent.Pages.Rights;

/// <summary>Account, Privacy: everything that is kept at this moment, by purpose, with why and until when, and a button for each right (law N14, promises S25, S26, S62).</summary>
[SignedInPosts]
[LocalizedPage("account/privacy", "compte/confidentialite", "konto/datenschutz", "account/privacy")]
internal sealed class ShowMyPrivacy(IMediator mediator, RightsDoor door, KeptData kept, RetentionTable table, TimeProvider clock) : PageModel
{
    private const int LongestQuestion = 5000;

    public IReadOnlyList<KeptGroup> Groups { get; private set; } = [];

    public IReadOnlyList<RightsCase> Cases { get; private set; } = [];

    public string FormId { get; private set; } = "";

    /// <summary>False while the mailbox is not proven: then only the account itself is known to be theirs.</summary>
    public bool IsProven => door.Person.ProvenEmail is not null;

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation)
    {
        Response.Headers.CacheControl = "no-store";
        if (door.Person.ShopperId is not { } shopper)
        {
            return RedirectToPage(PublicPages.SignIn, new { culture = Cultures.Current });
        }

        FormId = door.NewForm();
        Cases = await door.Own(shopper, cancellation);
        var records = await kept.Of(new DataSubject(shopper, door.Person.ProvenEmail is { } email ? [email] : [], [], []), cancellation);
        Groups = KeptGroup.Of(records.Values.SelectMany(r => r), table);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Right right, [FromForm(Name = "form")] string? posted, string? question, string? objectsTo, CancellationToken cancellation)
    {
        if (door.Person is not { ShopperId: { } shopper, ProvenEmail: { } email } || door.Read(posted) is not { } id || !Enum.IsDefined(right) || question is { Length: > LongestQuestion })
        {
            return RedirectToPage(new { culture = Cultures.Current });
        }

        var who = new Asker(email, shopper, Name: null, Cultures.Current);
        var opened = await mediator.Send(new OpenCase(id, right, who, CaseChannel.Account, string.IsNullOrWhiteSpace(question) ? null : question.Trim(), clock.GetUtcNow(), []) { ObjectsTo = objectsTo }, cancellation);
        return opened is OpenCaseOutcome.Opened(var caseId, _, var version)
            ? RedirectToPage(PublicPages.FollowCase, new { culture = Cultures.Current, token = door.TokenOf(caseId, version) })
            : RedirectToPage(new { culture = Cultures.Current });
    }

    public string TokenOf(RightsCase asked) => door.TokenOf(asked.Id, asked.LinkVersion);
}
