using LaBelleCerise.Kernel.PersonalData;
using LaBelleCerise.Kernel.Security;
using LaBelleCerise.Kernel.Security.Turns;
using LaBelleCerise.Kernel.Web;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace LaBelleCerise.Consent.Rights;

/// <summary>Who stands at the desk: by the link in a mail, by the account, or unknown.</summary>
internal sealed class RightsDoor(ConsentDb db, FormIds forms, SignedTokens tokens, CurrentPerson person, TurnKeys turns)
{
    public const string Form = "rights";
    private const int PerEmailAndHour = 3;
    private const int PerClientAndHour = 10;

    /// <summary>Faster than this nobody chooses a right and types an address (shop behaviour 29).</summary>
    private static readonly TimeSpan FastestHuman = TimeSpan.FromSeconds(2);

    public CurrentPerson Person => person;

    public string NewForm() => forms.Issue(Form);

    public Guid? Read(string? posted) => forms.Read(Form, posted);

    public bool IsTooFast(string? posted) => forms.AgeOf(Form, posted) < FastestHuman;

    public IReadOnlyList<TurnKey> TurnsOf(HttpContext context, string email) =>
        [turns.Of("rights-email", email.ToLowerInvariant(), PerEmailAndHour), .. turns.OfClient("rights-client", context, PerClientAndHour)];

    public string TokenOf(Guid caseId, int linkVersion) => tokens.Create(PublicPages.RightsCaseToken, caseId, linkVersion);

    /// <summary>The case that a link opens; null when the link is not ours or was revoked.</summary>
    public async Task<RightsCase?> Opened(string? token, HttpResponse response, CancellationToken cancellation)
    {
        response.KeepPrivate();
        return tokens.Read(PublicPages.RightsCaseToken, token) is { } link
            ? await db.Open<RightsCase>(Opening.ByPerson(Purpose.RightsDesk)).AsNoTracking().Include(c => c.Events.OrderBy(e => e.At)).SingleOrDefaultAsync(c => c.Id == link.Id && c.LinkVersion == link.Version, cancellation)
            : null;
    }

    /// <summary>The signed-in shopper's own cases, newest first.</summary>
    public Task<List<RightsCase>> Own(Guid shopper, CancellationToken cancellation) =>
        db.Open<RightsCase>(Opening.ByPerson(Purpose.RightsDesk)).AsNoTracking().Where(c => c.AccountId == shopper).OrderByDescending(c => c.ReceivedAt).Take(20).ToListAsync(cancellation);
}
