using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
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
internal sealed class ChooseCookies(IMediator mediator, ChoiceCookie cookie, ChoiceReceipts receipts, CookieNotice notice, FormIds forms) : PageModel
{
    private const string Form = "cookies";
    private static readonly JsonSerializerOptions Readable = new(JsonSerializerDefaults.Web) { WriteIndented = true, Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    public VisitorChoice? Choice => cookie.Current;

    /// <summary>What the boxes show: the present choice, or nothing.</summary>
    public AllowedServices Allowed => Choice?.Allowed ?? AllowedServices.None;

    /// <summary>Some services allowed and some not, which the categories alone cannot show.</summary>
    public bool IsMixed => Allowed.IsAnything && !Allowed.HasAll(CookieClass.Analytics);

    /// <summary>What was chosen and on which words; null when nothing was.</summary>
    public ChoiceReceipt? Receipt { get; private set; }

    public string TextVersion => notice.TextVersion;

    /// <summary>Set when the browser did not keep the choice.</summary>
    public bool IsRefusedByBrowser { get; private set; }

    /// <summary>Set when the page that was posted is older than the words on it now.</summary>
    public bool IsOutdated { get; private set; }

    /// <summary>Where the visitor came from, when that is a page of ours.</summary>
    public string? Back { get; private set; }

    public string NewFormId() => forms.Issue(Form);

    public async Task OnGet(CancellationToken cancellation)
    {
        ReadBack(null);
        Receipt = Choice is null ? null : await receipts.Of(Choice, cancellation);
    }

    public async Task<IActionResult> OnPost(string? choice, bool analytics, string[] service, string? from, string? text, string? form, CancellationToken cancellation)
    {
        ReadBack(from);
        if (forms.Read(Form, form) is null || text != notice.TextVersion || AllowedBy(choice, analytics, service) is not { } allowed)
        {
            IsOutdated = true;
            return Page();
        }

        var kept = await mediator.Send(new ChooseCookiesCommand(allowed, Cultures.Current), cancellation);
        cookie.Set(Response, kept.Id, allowed);
        OptionalCookies.Delete(HttpContext, allowed);

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

    /// <summary>The receipt as a file; only the visitor's own cookie opens it.</summary>
    public async Task<IActionResult> OnGetReceipt(CancellationToken cancellation)
    {
        Response.Headers.CacheControl = "no-store";
        return Choice is not null && await receipts.Of(Choice, cancellation) is { } receipt
            ? File(JsonSerializer.SerializeToUtf8Bytes(receipt, Readable), "application/json", $"cookies-{receipt.Receipt}.json")
            : RedirectToPage(PublicPages.CookiePage, "", new { culture = Cultures.Current });
    }

    /// <summary>What a pressed button allows; null for a button that the page does not have.</summary>
    private static AllowedServices? AllowedBy(string? choice, bool analytics, string[] services) => choice switch
    {
        "accept" => AllowedServices.All,
        "refuse" => AllowedServices.None,
        "save" => analytics ? AllowedServices.Of(CookieClass.Analytics) : AllowedServices.None,
        "services" => AllowedServices.Of(services),
        _ => null,
    };

    private void ReadBack(string? from) => Back = Url.IsLocalUrl(from) ? from : null;
}
