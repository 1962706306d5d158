using LaBelleCerise.Kernel.Security;
using LaBelleCerise.Kernel.Security.Turns;
using LaBelleCerise.Kernel.Web;
using LaBelleCerise.Messaging.Conversations;
using LaBelleCerise.Messaging.Newsletters;
using LaBelleCerise.Messaging.Sending;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace LaBelleCerise.Messaging.Pages.Newsletter;

/// <summary>The way to the preferences for who has no newsletter at hand: the mailbox is the proof, and every address gets the same answer.</summary>
[LocalizedPage("nieuwsbrief/voorkeuren", "lettre-d-information/preferences", "newsletter/einstellungen", "newsletter/preferences")]
internal sealed class AskForLink(IMediator mediator, FormIds forms, TurnKeys turns, IStringLocalizer<AskForLink> texts) : PageModel
{
    private const string Form = "newsletter-link";

    [BindProperty]
    public string? Email { get; set; }

    /// <summary>A field that people do not see: whoever fills it in is a robot.</summary>
    [BindProperty]
    public string? Website { get; set; }

    public string FormId { get; private set; } = "";

    public bool IsWrong { get; private set; }

    public string? Notice { get; private set; }

    public void OnGet() => FormId = forms.Issue(Form);

    public async Task<IActionResult> OnPostAsync([FromForm(Name = "form")] string? posted, CancellationToken cancellation)
    {
        ModelState.Remove("form");
        FormId = forms.Read(Form, posted) is null ? forms.Issue(Form) : posted!;
        if (EmailAddress.Parse(Email?.Trim()) is not { } address)
        {
            IsWrong = true;
            return Page();
        }

        if (forms.Read(Form, posted) is not { } id)
        {
            Notice = texts["FormTooOld"];
            return Page();
        }

        if (!string.IsNullOrEmpty(Website) || forms.AgeOf(Form, posted) < ContactLimits.FastestHuman)
        {
            return Thank();
        }

        if (await mediator.Send(new MailLink(id, address.Address, Cultures.Current, NewsletterTurns.Of(turns, HttpContext, address.Address)), cancellation) is MailLinkOutcome.TooMany)
        {
            Notice = texts["TooMany"];
            return Page();
        }

        return Thank();
    }

    private RedirectToPageResult Thank() => RedirectToPage("/Newsletter/LookInMailbox", new { culture = Cultures.Current });
}
