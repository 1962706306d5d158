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

/// <summary>Register, log in and reset in one page; the answers are the same whether an address is known or not (promise S90).</summary>
[LocalizedPage("account/aanmelden", "compte/connexion", "konto/anmelden", "account/sign-in")]
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
internal sealed class SignIn(AccountsDb db, IMediator mediator, PasswordHashes hashes, TryKeys keys, PersonSessions sessions) : PageModel
{
    public const string RegisterForm = "register";

    /// <summary>Faster than this nobody types an address and chooses a password (shop behaviour 29).</summary>
    public static readonly TimeSpan FastestHuman = TimeSpan.FromSeconds(2);

    [BindProperty]
    public DoorInput Input { get; set; } = new();

    [BindProperty(SupportsGet = true)]
    public string? ReturnUrl { get; set; }

    /// <summary>Which panel was used: LogIn, Register or Reset.</summary>
    public string Panel { get; private set; } = "";

    /// <summary>Which text tells what went wrong with the panel as a whole.</summary>
    public string? Problem { get; private set; }

    /// <summary>Which text tells what happened: Register, Reset or NewPassword.</summary>
    public string? Told { get; private set; }

    /// <summary>Which text stands at a field of the panel, by the field's name.</summary>
    public Dictionary<string, string> Problems { get; } = [];

    /// <summary>When the registration was rendered first, signed: robots are faster than people. None before the first rendering.</summary>
    public string? FormId { get; private set; }

    public IActionResult OnGet(bool arrived, string? told)
    {
        if (User.HasClaim(c => c.Type == CurrentPerson.ShopperClaim))
        {
            return LocalRedirect(LocalReturn.Or(ReturnUrl, Url.Page(PublicPages.Account, new { culture = Cultures.Current })!));
        }

        Told = told is "register" or "reset" or "password" ? told : null;
        // Signed in a moment ago and unknown now: the browser keeps no cookies (promise S87).
        (Panel, Problem) = arrived ? ("LogIn", "Blocked") : ("", null);
        return Page();
    }

    public async Task<IActionResult> OnPostLogInAsync(CancellationToken cancellation)
    {
        Panel = "LogIn";
        var tryKeys = keys.For("shopper", Input.Email ?? "", HttpContext);
        if (await mediator.Send(new TakeTurn(tryKeys), cancellation) is TurnRefused)
        {
            Problem = "Wait";
            return Page();
        }

        var normalized = EmailAddresses.Normalize(Input.Email ?? "");
        var shopper = await db.Open<Shopper>(Opening.ByLaw(Purpose.Account)).Where(s => s.NormalizedEmail == normalized)
            .Select(s => new { s.Id, s.PasswordHash, s.EmailConfirmed }).SingleOrDefaultAsync(cancellation);
        var isRight = hashes.IsRight(shopper?.PasswordHash, Input.Password);
        if (!isRight || !shopper!.EmailConfirmed)
        {
            // An unproven account answers as no account: else registering would tell who is known (security A7).
            if (isRight)
            {
                await mediator.Send(new SendProof(shopper!.Id), cancellation);
            }

            Problem = "Wrong";
            return Page();
        }

        await mediator.Send(new ForgiveTries(tryKeys), cancellation);
        await sessions.Start(HttpContext, CurrentPerson.ShopperScheme, shopper.Id, Input.IsRemembered);
        return RedirectToPage(PublicPages.SignIn, new { culture = Cultures.Current, ReturnUrl, arrived = "true" });
    }

    public async Task<IActionResult> OnPostRegisterAsync([FromForm(Name = "form")] string? posted, [FromServices] FormIds forms, CancellationToken cancellation)
    {
        Panel = "Register";
        if (forms.AgeOf(RegisterForm, posted) is not { } age)
        {
            Problem = "Old";
            return Page();
        }

        // Shown again, the form keeps the time of its first rendering.
        FormId = posted;
        if (EmailAddresses.Read(Input.Email) is not { } email)
        {
            Problems["Email"] = "EmailWrong";
        }
        else if (PasswordRules.ProblemOf(Input.Password, email) is not { } problem)
        {
            // A robot gets the answer that a person gets.
            if (age < FastestHuman || !string.IsNullOrEmpty(Input.Website))
            {
                return Tell("register");
            }

            var hash = hashes.Make(Input.Password!);
            if (await MayMail(email, cancellation))
            {
                await mediator.Send(new RegisterShopper(email, hash, Cultures.Current), cancellation);
                return Tell("register");
            }

            Problem = "Wait";
        }
        else
        {
            Problems["Password"] = "Password." + problem;
        }

        return Page();
    }

    public async Task<IActionResult> OnPostResetAsync(CancellationToken cancellation)
    {
        Panel = "Reset";
        if (EmailAddresses.Read(Input.Email) is not { } email)
        {
            Problems["Email"] = "EmailWrong";
            return Page();
        }

        if (await MayMail(email, cancellation))
        {
            await mediator.Send(new RequestReset(email), cancellation);
            return Tell("reset");
        }

        Problem = "Wait";
        return Page();
    }

    /// <summary>Nobody's mailbox is filled through us; known and unknown addresses are counted alike, so the answer tells nothing.</summary>
    private async Task<bool> MayMail(string email, CancellationToken cancellation) =>
        await mediator.Send(new TakeTurn(keys.For("mail", email, HttpContext)), cancellation) is TurnTaken;

    private RedirectToPageResult Tell(string told) => RedirectToPage(PublicPages.SignIn, new { culture = Cultures.Current, told });

    internal sealed class DoorInput
    {
        public string? Email { get; set; }

        public string? Password { get; set; }

        public bool IsRemembered { get; set; }

        /// <summary>A field that people do not see: whoever fills it in is a robot.</summary>
        public string? Website { get; set; }
    }
}
