using LaBelleCerise.Kernel.PersonalData;
using LaBelleCerise.Kernel.Security;
using LaBelleCerise.Kernel.Web;
using LaBelleCerise.Messaging.Newsletters;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace LaBelleCerise.Messaging.Pages.Newsletter;

/// <summary>The mail preferences in the account (promise S72): a subscriber comes to the one page for all, others can sign up here, for this mailbox is proven.</summary>
[LocalizedPage("account/nieuwsbrief", "compte/lettre-d-information", "konto/newsletter", "account/newsletter")]
[Authorize(AuthenticationSchemes = CurrentPerson.ShopperScheme)]
[SignedInPosts]
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
internal sealed class ShowMyPreferences(MessagingDb db, IMediator mediator, CurrentPerson person, SignUpForm signUp, PreferenceDoor door) : PageModel
{
    [BindProperty]
    public Entry Input { get; set; } = new();

    /// <summary>The proven address; null while none is.</summary>
    public string? Email => person.ProvenEmail?.ToLowerInvariant();

    public bool MustTick { get; private set; }

    public string FormId => door.IssueForm(NewsletterForms.Account);

    public IHtmlContent Boxes => SignUpForm.Shown(signUp.Boxes(Cultures.Current, Input.Newsletter, Input.Measurement));

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation) =>
        await Subscribed(cancellation) is { } id ? RedirectToPage(PublicPages.NewsletterPreferences, new { culture = Cultures.Current, token = door.TokenOf(id) }) : Page();

    public async Task<IActionResult> OnPostAsync([FromForm(Name = "form")] string? posted, CancellationToken cancellation)
    {
        if (Email is not { } email)
        {
            return Page();
        }

        if (!Input.Newsletter || !door.IsOurs(NewsletterForms.Account, posted))
        {
            MustTick = true;
            return Page();
        }

        var id = await mediator.Send(new SubscribeProven(email, Input.Measurement, signUp.Asks(NewsletterForms.Account, Cultures.Current)), cancellation);
        return id is null ? Page() : RedirectToPage(PublicPages.NewsletterPreferences, new { culture = Cultures.Current, token = door.TokenOf(id.Value), welcome = true });
    }

    private async Task<Guid?> Subscribed(CancellationToken cancellation)
    {
        var email = Email;
        return email is null ? null : await db.Open<Subscription>(Opening.ByPerson(Purpose.Newsletter))
            .Where(s => s.Email == email && s.State == SubscriptionState.Confirmed).Select(s => (Guid?)s.Id).SingleOrDefaultAsync(cancellation);
    }

    /// <summary>What the shopper ticks.</summary>
    internal sealed class Entry
    {
        public bool Newsletter { get; set; }

        public bool Measurement { get; set; }
    }
}
