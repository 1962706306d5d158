using LaBelleCerise.Accounts.Passwords;
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

/// <summary>Sets a new password by a link that works once and for 30 minutes; opening it changes nothing, mail scanners do that too (security A9).</summary>
[LocalizedPage("account/nieuw-paswoord/{token}", "compte/nouveau-mot-de-passe/{token}", "konto/neues-passwort/{token}", "account/new-password/{token}")]
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
internal sealed class ResetPassword(AccountsDb db, SignedTokens tokens, IMediator mediator, PasswordHashes hashes, TimeProvider clock) : PageModel
{
    /// <summary>How long a link works.</summary>
    public static readonly TimeSpan Life = TimeSpan.FromMinutes(30);

    [BindProperty]
    public string? Password { get; set; }

    public bool IsOpen { get; private set; }

    /// <summary>Which text tells why the password was refused.</summary>
    public string? Problem { get; private set; }

    public async Task OnGetAsync(string token, CancellationToken cancellation)
    {
        Response.KeepPrivate();
        IsOpen = await Find(token, cancellation) is not null;
    }

    public async Task<IActionResult> OnPostAsync(string token, [FromServices] TryKeys keys, CancellationToken cancellation)
    {
        Response.KeepPrivate();
        if (await Find(token, cancellation) is not { } link)
        {
            return Page();
        }

        if (PasswordRules.ProblemOf(Password, link.Email) is { } problem)
        {
            (IsOpen, Problem) = (true, "Password." + problem);
            return Page();
        }

        var outcome = await mediator.Send(new StorePassword(link.Id, link.Version, hashes.Make(Password!)), cancellation);
        if (outcome is not PasswordStored)
        {
            return Page();
        }

        // Whoever tried from elsewhere meanwhile cannot keep the owner waiting.
        await mediator.Send(new ForgiveTries(keys.For("shopper", link.Email, HttpContext)), cancellation);
        return RedirectToPage(PublicPages.SignIn, new { culture = Cultures.Current, told = "password" });
    }

    private async Task<(Guid Id, int Version, string Email)?> Find(string token, CancellationToken cancellation)
    {
        if (tokens.Read(PublicPages.PasswordResetToken, token) is not { } read)
        {
            return null;
        }

        var since = clock.GetUtcNow() - Life;
        return await db.Open<Shopper>(Opening.ByPerson(Purpose.Account))
            .Where(s => s.Id == read.Id && s.ResetVersion == read.Version && s.ResetRequestedAt > since)
            .Select(s => s.Email).SingleOrDefaultAsync(cancellation) is { } email ? (read.Id, read.Version, email) : null;
    }
}
