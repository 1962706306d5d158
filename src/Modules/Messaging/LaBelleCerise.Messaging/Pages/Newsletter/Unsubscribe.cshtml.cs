using LaBelleCerise.Kernel.PersonalData;
using LaBelleCerise.Kernel.Security;
using LaBelleCerise.Kernel.Web;
using LaBelleCerise.Messaging.Newsletters;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace LaBelleCerise.Messaging.Pages.Newsletter;

/// <summary>Ends the newsletter: for a person with one press on the page, for a mail program with one post to the same address (RFC 8058). Looking at it ends nothing.</summary>
/// <remarks>The post comes from mail servers and web mailers; it proves itself by the signed link and needs no cookie, no origin and no form id.</remarks>
[LocalizedPage("nieuwsbrief/uitschrijven/{token}", "lettre-d-information/desinscription/{token}", "newsletter/abmelden/{token}", "newsletter/unsubscribe/{token}")]
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
[Webhook]
internal sealed class Unsubscribe(MessagingDb db, IMediator mediator, SignedTokens tokens, SignUpForm signUp) : PageModel
{
    /// <summary>The body that RFC 8058 section 3.1 asks for.</summary>
    private const string OneClick = "List-Unsubscribe";

    public string Token { get; private set; } = "";

    public bool IsDone { get; private set; }

    public string Words => signUp.WithdrawalIn(Cultures.Current);

    public string ReceiptToken { get; private set; } = "";

    public async Task<IActionResult> OnGetAsync(string token, CancellationToken cancellation)
    {
        if (tokens.Read(PublicPages.NewsletterToken, token) is not var (id, version))
        {
            return NotFound();
        }

        Show(token, id);
        IsDone = !await db.Open<Subscription>(Opening.ByLaw(Purpose.Newsletter)).AnyAsync(s => s.Id == id && s.LinkVersion == version, cancellation);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string token, CancellationToken cancellation)
    {
        if (tokens.Read(PublicPages.NewsletterToken, token) is not var (id, version))
        {
            return NotFound();
        }

        var isOneClick = Request.HasFormContentType && Request.Form.ContainsKey(OneClick);
        await mediator.Send(new EndSubscription(id, version, isOneClick ? NewsletterForms.OneClick : NewsletterForms.Unsubscribe, Words), cancellation);
        Show(token, id);
        IsDone = true;
        // No redirect: a mail program follows none.
        return Page();
    }

    private void Show(string token, Guid id) => (Token, ReceiptToken) = (token, tokens.Create(PublicPages.ConsentReceiptToken, id, 0));
}
