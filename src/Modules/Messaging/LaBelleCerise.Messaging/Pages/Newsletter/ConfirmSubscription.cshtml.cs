using LaBelleCerise.Kernel.PersonalData;
using LaBelleCerise.Kernel.Security;
using LaBelleCerise.Kernel.Web;
using LaBelleCerise.Messaging.Newsletters;
using MediatR;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace LaBelleCerise.Messaging.Pages.Newsletter;

/// <summary>The mailbox says yes by pressing a button: a mail scanner that opens every link confirms nothing.</summary>
[LocalizedPage("nieuwsbrief/bevestigen/{token}", "lettre-d-information/confirmer/{token}", "newsletter/bestaetigen/{token}", "newsletter/confirm/{token}")]
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
internal sealed class ConfirmSubscription(MessagingDb db, IMediator mediator, SignedTokens tokens, SignUpForm signUp, FormIds forms) : PageModel
{
    /// <summary>The boxes, for those to whom no form was ever shown.</summary>
    [BindProperty]
    public Entry Input { get; set; } = new();

    /// <summary>What is to be confirmed; null when the link leads nowhere any more.</summary>
    public OpenQuestion? Question { get; private set; }

    public bool MustTick { get; private set; }

    public string FormId { get; private set; } = "";

    public string Token { get; private set; } = "";

    public IHtmlContent Boxes => SignUpForm.Shown(signUp.Boxes(Cultures.Current, Input.Newsletter, Input.Measurement));

    private string Form => signUp.IdOf(NewsletterForms.Again);

    public async Task<IActionResult> OnGetAsync(string token, CancellationToken cancellation)
    {
        await Load(token, cancellation);
        return Question is { IsConfirmed: true } ? ToPreferences(Question) : Page();
    }

    public async Task<IActionResult> OnPostAsync(string token, [FromForm(Name = "form")] string? posted, [FromForm(Name = "version")] long version, CancellationToken cancellation)
    {
        await Load(token, cancellation);
        if (Question is null)
        {
            return Page();
        }

        if (Question is { Asked: null, IsConfirmed: false } && (!Input.Newsletter || forms.Read(Form, posted) is null))
        {
            MustTick = true;
            ModelState.Remove("form");
            return Page();
        }

        var ticked = Question.Asked is null ? new TickedBoxes(Input.Measurement, signUp.Asks(NewsletterForms.Again, Cultures.Current)) : null;
        switch (await mediator.Send(new ConfirmWish(Question.Id, version, ticked), cancellation))
        {
            case ConfirmWishOutcome.Confirmed:
                return ToPreferences(Question);
            case ConfirmWishOutcome.Changed:
                ModelState.Remove("version");
                await Load(token, cancellation);
                return Page();
            default:
                Question = null;
                return Page();
        }
    }

    private async Task Load(string token, CancellationToken cancellation)
    {
        (FormId, Token) = (forms.Issue(Form), token);
        if (tokens.Read(PublicPages.NewsletterConfirmationToken, token) is var (id, version))
        {
            Question = await db.Open<Subscription>(Opening.ByPerson(Purpose.Newsletter)).AsNoTracking().Where(s => s.Id == id && s.LinkVersion == version)
                .Select(s => new OpenQuestion(s.Id, s.LinkVersion, s.Version, s.Email, s.State == SubscriptionState.Confirmed, s.WantsMeasurement, s.Asked)).SingleOrDefaultAsync(cancellation);
        }
    }

    private RedirectToPageResult ToPreferences(OpenQuestion question) => RedirectToPage(
        PublicPages.NewsletterPreferences, new { culture = Cultures.Current, token = tokens.Create(PublicPages.NewsletterToken, question.Id, question.LinkVersion), welcome = true });

    /// <summary>What the page shows of a subscription.</summary>
    internal sealed record OpenQuestion(Guid Id, int LinkVersion, long Version, string Email, bool IsConfirmed, bool Measurement, AskedWords? Asked);

    /// <summary>What an old subscriber ticks.</summary>
    internal sealed class Entry
    {
        public bool Newsletter { get; set; }

        public bool Measurement { get; set; }
    }
}
