using System.ComponentModel.DataAnnotations;
using System.Diagnostics;
using LaBelleCerise.Consent.Rights;
using LaBelleCerise.Kernel.PersonalData;
using LaBelleCerise.Kernel.Web;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Options;

namespace LaBelleCerise.Consent.Pages.Rights;

/// <summary>Where anyone asks for a right, without account, script or cookies (promises S61, S66, S68; law P16, N16).</summary>
[LocalizedPage("privacy/rechten", "confidentialite/droits", "datenschutz/rechte", "privacy/rights")]
internal sealed class AskRight(IMediator mediator, RightsDoor door, TimeProvider clock, IOptionsMonitor<ShopIdentity> identity) : PageModel
{
    private const int LongestQuestion = 5000;

    [BindProperty]
    public Entry Input { get; set; } = new();

    public string FormId { get; private set; } = "";

    /// <summary>A key of the page's texts: why the form came back although every field is right.</summary>
    public string? Notice { get; private set; }

    /// <summary>The number of the case that was opened.</summary>
    public string? Received { get; private set; }

    public ShopIdentity Shop => identity.CurrentValue;

    public IActionResult OnGet(Right? right)
    {
        if (door.Person is { ShopperId: not null, ProvenEmail: not null })
        {
            return RedirectToPage(PublicPages.MyPrivacy, new { culture = Cultures.Current });
        }

        (FormId, Input.Right) = (door.NewForm(), right);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync([FromForm(Name = "form")] string? posted, CancellationToken cancellation)
    {
        ModelState.Remove("form");
        Check();
        if (!ModelState.IsValid)
        {
            // The same form, so that the time since its first rendering keeps counting.
            FormId = door.Read(posted) is null ? door.NewForm() : posted!;
            return Page();
        }

        if (door.Read(posted) is not { } id)
        {
            (FormId, Notice) = (door.NewForm(), "FormTooOld");
            return Page();
        }

        FormId = posted!;
        if (!string.IsNullOrEmpty(Input.Website) || door.IsTooFast(posted))
        {
            // A robot gets the answer that a person gets, and learns nothing.
            Received = SpokenNumber.New(RightsCase.NumberKind);
            return Page();
        }

        var who = new Asker(Input.Email!.Trim(), AccountId: null, Name: null, Cultures.Current);
        switch (await mediator.Send(new OpenCase(id, Input.Right!.Value, who, CaseChannel.Form, Input.Question?.Trim(), clock.GetUtcNow(), door.TurnsOf(HttpContext, who.Email)) { ObjectsTo = Input.ObjectsTo }, cancellation))
        {
            case OpenCaseOutcome.Opened opened:
                Received = opened.Number;
                break;
            case OpenCaseOutcome.TooMany:
                Notice = "TooMany";
                break;
            default:
                throw new UnreachableException();
        }

        return Page();
    }

    private void Check()
    {
        if (Input.Right is { } right && !Enum.IsDefined(right))
        {
            ModelState.AddModelError("Input.Right", "RightMissing");
        }

        if (ModelState.IsValid && !MailboxName.IsOne(Input.Email!.Trim()))
        {
            ModelState.AddModelError("Input.Email", "EmailWrong");
        }
    }

    /// <summary>What the visitor fills in.</summary>
    internal sealed class Entry
    {
        [Required(ErrorMessage = "RightMissing")]
        public Right? Right { get; set; }

        [Required(ErrorMessage = "EmailMissing"), StringLength(254, ErrorMessage = "EmailWrong")]
        public string? Email { get; set; }

        [StringLength(LongestQuestion, ErrorMessage = "QuestionLong")]
        public string? Question { get; set; }

        /// <summary>For an objection: the key of a purpose; an unknown one counts as all.</summary>
        [StringLength(40, ErrorMessage = "RightMissing")]
        public string? ObjectsTo { get; set; }

        /// <summary>A field that people do not see: whoever fills it in is a robot.</summary>
        public string? Website { get; set; }
    }
}
