using System.ComponentModel.DataAnnotations;
using LaBelleCerise.Kernel.Security;
using LaBelleCerise.Kernel.Security.Turns;
using LaBelleCerise.Kernel.Web;
using LaBelleCerise.Messaging.Conversations;
using LaBelleCerise.Messaging.Newsletters;
using LaBelleCerise.Messaging.Sending;
using MediatR;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace LaBelleCerise.Messaging.Pages.Newsletter;

/// <summary>Sign-up for the newsletter: nothing ticked beforehand, measurement apart, and nothing happens before the mailbox says yes (promises S51, S55).</summary>
[LocalizedPage("nieuwsbrief", "lettre-d-information", "newsletter", "newsletter")]
internal sealed class Subscribe(IMediator mediator, FormIds forms, TurnKeys turns, SignUpForm signUp, IStringLocalizer<Subscribe> texts) : PageModel
{
    [BindProperty]
    public Entry Input { get; set; } = new();

    public string FormId { get; private set; } = "";

    /// <summary>Why the form came back although every field is right.</summary>
    public string? Notice { get; private set; }

    public IHtmlContent Boxes => SignUpForm.Shown(signUp.Boxes(Cultures.Current, Input.Newsletter, Input.Measurement));

    private string Form => signUp.IdOf(NewsletterForms.Page);

    public void OnGet() => FormId = forms.Issue(Form);

    public async Task<IActionResult> OnPostAsync([FromForm(Name = "form")] string? posted, CancellationToken cancellation)
    {
        Check();
        if (!ModelState.IsValid)
        {
            FormId = forms.Read(Form, posted) is null ? forms.Issue(Form) : posted!;
            return Page();
        }

        if (forms.Read(Form, posted) is not { } id)
        {
            return Again("FormTooOld", forms.Issue(Form));
        }

        if (!string.IsNullOrEmpty(Input.Website) || forms.AgeOf(Form, posted) < ContactLimits.FastestHuman)
        {
            // A robot gets the answer that a person gets, and learns nothing.
            return Thank();
        }

        var email = Input.Email!.Trim();
        var asked = new AskSubscription(id, email, Input.Measurement, signUp.Asks(NewsletterForms.Page, Cultures.Current), NewsletterTurns.Of(turns, HttpContext, email));
        return await mediator.Send(asked, cancellation) switch
        {
            AskSubscriptionOutcome.Asked => Thank(),
            AskSubscriptionOutcome.TooMany => Again("TooMany", posted!),
            _ => throw new System.Diagnostics.UnreachableException(),
        };
    }

    private void Check()
    {
        if (ModelState.IsValid && EmailAddress.Parse(Input.Email?.Trim()) is null)
        {
            ModelState.AddModelError("Input.Email", "EmailWrong");
        }

        if (!Input.Newsletter)
        {
            ModelState.AddModelError("Input.Newsletter", "BoxMissing");
        }
    }

    private PageResult Again(string notice, string formId)
    {
        (Notice, FormId) = (texts[notice], formId);
        ModelState.Remove("form");
        return Page();
    }

    private RedirectToPageResult Thank() => RedirectToPage("/Newsletter/LookInMailbox", new { culture = Cultures.Current });

    /// <summary>What the visitor fills in. No birth date is asked, so there is none to look at (law P5).</summary>
    internal sealed class Entry
    {
        [Required(ErrorMessage = "EmailMissing"), StringLength(254, ErrorMessage = "EmailWrong")]
        public string? Email { get; set; }

        public bool Newsletter { get; set; }

        public bool Measurement { get; set; }

        /// <summary>A field that people do not see: whoever fills it in is a robot.</summary>
        public string? Website { get; set; }
    }
}
