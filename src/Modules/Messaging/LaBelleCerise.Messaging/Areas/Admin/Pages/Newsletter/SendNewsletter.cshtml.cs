using System.ComponentModel.DataAnnotations;
using LaBelleCerise.Kernel.PersonalData;
using LaBelleCerise.Kernel.Security;
using LaBelleCerise.Kernel.Web;
using LaBelleCerise.Messaging.Newsletters;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace LaBelleCerise.Messaging.Areas.Admin.Pages.Newsletter;

/// <summary>Staff write a newsletter and see counts; who reads it they do not see.</summary>
[RequiresPermission(MessagingPermissions.Newsletter)]
internal sealed class SendNewsletter(MessagingDb db, IMediator mediator, CurrentPerson person, TimeProvider clock) : PageModel
{
    [BindProperty]
    public Entry Input { get; set; } = new();

    [BindProperty]
    public Guid Once { get; set; }

    public IReadOnlyDictionary<string, int> Active { get; private set; } = new Dictionary<string, int>();

    public int Waiting { get; private set; }

    public int Suppressed { get; private set; }

    public IReadOnlyList<Line> Campaigns { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        Once = Guid.CreateVersion7(clock.GetUtcNow());
        await Load(cancellation);
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        if (!ModelState.IsValid || Once == Guid.Empty || !Cultures.All.Contains(Input.Language))
        {
            await Load(cancellation);
            return Page();
        }

        await mediator.Send(new StartCampaign(Once, Input.Language!, Input.Subject!, Input.Words!, person.StaffId), cancellation);
        return Redirect("/admin/newsletter");
    }

    private async Task Load(CancellationToken cancellation)
    {
        // Counts only; no row of a person is read.
        var newsletter = Opening.BySystem(Purpose.Newsletter);
        Active = await db.Open<Subscription>(newsletter).Where(s => s.State == SubscriptionState.Confirmed && s.NewsletterEntry != null && !s.Email.EndsWith(CanaryPerson.Domain))
            .GroupBy(s => s.Culture).Select(g => new { g.Key, Count = g.Count() }).ToDictionaryAsync(g => g.Key, g => g.Count, cancellation);
        Waiting = await db.Open<Subscription>(newsletter).CountAsync(s => s.State == SubscriptionState.Asked, cancellation);
        Suppressed = await db.Open<Suppression>(newsletter).CountAsync(cancellation);
        Campaigns = await db.Open<Campaign>(newsletter).OrderByDescending(c => c.StartedAt).Take(50).Select(c => new Line(c.Subject, c.Culture, c.StartedAt, c.DoneAt, c.Count)).ToListAsync(cancellation);
    }

    internal sealed record Line(string Subject, string Culture, DateTimeOffset StartedAt, DateTimeOffset? DoneAt, int Count);

    /// <summary>What staff write.</summary>
    internal sealed class Entry
    {
        [Required]
        public string? Language { get; set; } = Cultures.Default;

        [Required, StringLength(150)]
        public string? Subject { get; set; }

        [Required, StringLength(20000)]
        public string? Words { get; set; }
    }
}
