using LaBelleCerise.Cookies.Choices;
using LaBelleCerise.Cookies.Notices;
using LaBelleCerise.Cookies.Register;
using LaBelleCerise.Kernel.Security;
using LaBelleCerise.Kernel.Web;
using MediatR;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace LaBelleCerise.Cookies.Pages.Cookies;

/// <summary>The cookie page: what we use, and what you allow.</summary>
[LocalizedPage("cookies", "cookies", "cookies", "cookies")]
internal sealed class ChooseCookies(IMediator mediator, ChoiceCookie cookie, CookieNotice notice, FormIds forms) : PageModel
{
    private const string Form = "cookies";

    public VisitorChoice? Choice => cookie.Current;

    public string TextVersion => notice.TextVersion;

    /// <summary>Set when the browser did not keep the choice.</summary>
    public bool IsRefusedByBrowser { get; private set; }

    /// <summary>Set when the page that was posted is older than the words on it now.</summary>
    public bool IsOutdated { get; private set; }

    /// <summary>Where the visitor came from, when that is a page of ours.</summary>
    public string? Back { get; private set; }

    public string NewFormId() => forms.Issue(Form);

    public void OnGet() => ReadBack(null);

    public async Task<IActionResult> OnPost(string? choice, bool analytics, string? from, string? text, string? form, CancellationToken cancellation)
    {
        ReadBack(from);
        if (forms.Read(Form, form) is null || text != notice.TextVersion || choice is not ("accept" or "refuse" or "save"))
        {
            IsOutdated = true;
            return Page();
        }

        var allows = choice == "accept" || (choice == "save" && analytics);
        var kept = await mediator.Send(new ChooseCookiesCommand(allows, Cultures.Current), cancellation);
        cookie.Set(Response, kept.Id, allows);
        if (!allows)
        {
            DeleteOptionalCookies();
        }

        return RedirectToPage(PublicPages.CookiePage, "Kept", new { culture = Cultures.Current, from = Back });
    }

    /// <summary>Sees whether the browser kept the choice; only then on to where the visitor was, so that blocked cookies never make a loop (promise S89).</summary>
    public IActionResult OnGetKept(string? from)
    {
        ReadBack(from);
        Response.Headers.CacheControl = "no-store";
        var isFetch = Request.Headers["Sec-Fetch-Dest"] == "empty";
        if (Choice is null)
        {
            IsRefusedByBrowser = true;
            return isFetch ? StatusCode(StatusCodes.Status409Conflict) : Page();
        }

        return isFetch ? StatusCode(StatusCodes.Status204NoContent)
            : LocalRedirect(Back ?? Url.Page(PublicPages.CookiePage, new { culture = Cultures.Current, handler = "" })!);
    }

    private void ReadBack(string? from) => Back = Url.IsLocalUrl(from) ? from : null;

    /// <summary>What a service stored while it was allowed goes when it no longer is (law C11).</summary>
    private void DeleteOptionalCookies()
    {
        foreach (var name in Request.Cookies.Keys.Where(name => CookieRegister.Find(name) is { Class: not CookieClass.Necessary }))
        {
            Response.Cookies.Delete(name, new CookieOptions { Secure = true, Path = "/" });
        }
    }
}
