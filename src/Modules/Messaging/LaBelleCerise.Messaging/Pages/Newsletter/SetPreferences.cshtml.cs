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

/// <summary>A subscriber's preferences, by the link in each newsletter and without log-in: measurement, language, the end, and what was sent (promises S53 to S55).</summary>
[LocalizedPage("nieuwsbrief/voorkeuren/{token}", "lettre-d-information/preferences/{token}", "newsletter/einstellungen/{token}", "newsletter/preferences/{token}")]
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
internal sealed class SetPreferences(MessagingDb db, IMediator mediator, SignedTokens tokens, SignUpForm signUp, FormIds forms) : PageModel
{
    private const int MostSent = 50;

    [BindProperty]
    public Entry Input { get; set; } = new();

    /// <summary>The subscription; null when it ended.</summary>
    public ShownSubscription? Shown { get; private set; }

    public string Token { get; private set; } = "";

    public string FormId { get; private set; } = "";

    public bool IsWelcome { get; private set; }

    public bool IsSaved { get; private set; }

    public IHtmlContent Box => SignUpForm.Shown(signUp.MeasurementBox(Cultures.Current, Shown!.Measurement));

    public string ReceiptToken => tokens.Create(PublicPages.ConsentReceiptToken, Shown!.Id, 0);

    private string Form => signUp.IdOf(NewsletterForms.Preferences);

    public async Task<IActionResult> OnGetAsync(string token, bool welcome, bool saved, CancellationToken cancellation)
    {
        if (tokens.Read(PublicPages.NewsletterToken, token) is not var (id, version))
        {
            return NotFound();
        }

        (Token, IsWelcome, IsSaved, FormId) = (token, welcome, saved, forms.Issue(Form));
        Shown = await Load(id, version, cancellation);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string token, [FromForm(Name = "form")] string? posted, CancellationToken cancellation)
    {
        if (tokens.Read(PublicPages.NewsletterToken, token) is not var (id, version))
        {
            return NotFound();
        }

        // A form of an older wording, or of yesterday, changes nothing: the page comes back as things are.
        var isOurs = forms.Read(Form, posted) is not null;
        if (isOurs)
        {
            await mediator.Send(new ChangePreferences(id, version, Input.Measurement, Cultures.Known(Input.Language), signUp.Asks(NewsletterForms.Preferences, Cultures.Current)), cancellation);
        }

        return RedirectToPage(PublicPages.NewsletterPreferences, new { culture = Cultures.Current, token, saved = isOurs });
    }

    private async Task<ShownSubscription?> Load(Guid id, int version, CancellationToken cancellation)
    {
        var person = Opening.ByPerson(Purpose.Newsletter);
        var found = await db.Open<Subscription>(person).AsNoTracking().Where(s => s.Id == id && s.LinkVersion == version && s.State == SubscriptionState.Confirmed)
            .Select(s => new { s.Id, s.Email, s.Culture, s.WantsMeasurement }).SingleOrDefaultAsync(cancellation);
        if (found is null)
        {
            return null;
        }

        var sent = await db.Open<CampaignSend>(person).Where(s => s.SubscriptionId == id).OrderByDescending(s => s.At).Take(MostSent)
            .Join(db.Open<Campaign>(person), s => s.CampaignId, c => c.Id, (s, c) => new SentNewsletter(c.Subject, s.At)).ToListAsync(cancellation);
        return new ShownSubscription(found.Id, found.Email, found.Culture, found.WantsMeasurement, [.. sent.OrderByDescending(s => s.At)]);
    }

    internal sealed record ShownSubscription(Guid Id, string Email, string Culture, bool Measurement, IReadOnlyList<SentNewsletter> Sent);

    internal sealed record SentNewsletter(string Subject, DateTimeOffset At);

    /// <summary>What a subscriber may change.</summary>
    internal sealed class Entry
    {
        public bool Measurement { get; set; }

        public string? Language { get; set; }
    }
}
