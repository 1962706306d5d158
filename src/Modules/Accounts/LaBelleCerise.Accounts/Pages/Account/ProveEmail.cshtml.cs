using LaBelleCerise.Accounts.Passwords;
using LaBelleCerise.Accounts.Sessions;
using LaBelleCerise.Accounts.Shoppers;
using LaBelleCerise.Accounts.Throttling;
using LaBelleCerise.Kernel.PersonalData;
using LaBelleCerise.Kernel.Security;
using LaBelleCerise.Kernel.Web;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace LaBelleCerise.Accounts.Pages.Account;

/// <summary>Proves a mailbox. The link alone is not enough: who clicks on a mail that a stranger caused does not know the stranger's password.</summary>
[LocalizedPage("account/bevestigen/{token}", "compte/confirmer/{token}", "konto/bestaetigen/{token}", "account/confirm/{token}")]
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
internal sealed class ProveEmail(AccountsDb db, SignedTokens tokens, IMediator mediator, PasswordHashes hashes, TryKeys keys) : PageModel
{
    [BindProperty]
    public string? Password { get; set; }

    /// <summary>Whether the link still proves something.</summary>
    public bool IsOpen { get; private set; }

    /// <summary>Which text tells what went wrong: Wrong or Wait.</summary>
    public string? Problem { get; private set; }

    public async Task OnGetAsync(string token, CancellationToken cancellation)
    {
        Response.KeepPrivate();
        IsOpen = await Find(token, cancellation) is not null;
    }

    public async Task<IActionResult> OnPostAsync(string token, [FromServices] PersonSessions sessions, CancellationToken cancellation)
    {
        Response.KeepPrivate();
        if (await Find(token, cancellation) is not { } link)
        {
            return Page();
        }

        IsOpen = true;
        var tryKeys = keys.For("proof", link.Id.ToString(), HttpContext);
        if (await mediator.Send(new TakeTurn(tryKeys), cancellation) is TurnRefused)
        {
            Problem = "Wait";
            return Page();
        }

        var hash = await db.Open<Shopper>(Opening.ByPerson(Purpose.Account)).Where(s => s.Id == link.Id).Select(s => s.PasswordHash).SingleOrDefaultAsync(cancellation);
        if (!hashes.IsRight(hash, Password))
        {
            Problem = "Wrong";
            return Page();
        }

        await mediator.Send(new ForgiveTries(tryKeys), cancellation);
        if (await mediator.Send(new ProveMailbox(link.Id, link.Version), cancellation) is not MailboxProven)
        {
            IsOpen = false;
            return Page();
        }

        await sessions.Start(HttpContext, CurrentPerson.ShopperScheme, link.Id, isRemembered: false);
        return RedirectToPage(PublicPages.SignIn, new { culture = Cultures.Current, arrived = "true" });
    }

    private async Task<(Guid Id, int Version)?> Find(string token, CancellationToken cancellation) =>
        tokens.Read(PublicPages.EmailProofToken, token) is { } read
        && await db.Open<Shopper>(Opening.ByPerson(Purpose.Account)).AnyAsync(s => s.Id == read.Id && s.ProofVersion == read.Version && !s.EmailConfirmed, cancellation)
            ? read : null;
}
