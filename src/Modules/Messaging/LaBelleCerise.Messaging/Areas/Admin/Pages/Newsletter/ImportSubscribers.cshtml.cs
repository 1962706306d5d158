using LaBelleCerise.Kernel.PersonalData;
using LaBelleCerise.Kernel.Security;
using LaBelleCerise.Messaging.Mails;
using LaBelleCerise.Messaging.Newsletters;
using MediatR;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace LaBelleCerise.Messaging.Areas.Admin.Pages.Newsletter;

/// <summary>Brings in who subscribed before May 2018, as evidence of their own kind (promise S52), and who consented elsewhere, each told at once (promise S8).</summary>
[RequiresPermission(MessagingPermissions.Newsletter)]
[RequestSizeLimit(MostBytesOfForm)]
[RequestFormLimits(MultipartBodyLengthLimit = MostBytesOfForm)]
internal sealed class ImportSubscribers(MessagingDb db, IMediator mediator, TimeProvider clock) : PageModel
{
    private const int MostBytesOfForm = LegacyFile.MostBytes + (64 * 1024);

    [BindProperty]
    public IFormFile? Upload { get; set; }

    public bool FileIsWrong { get; private set; }

    public LegacyImported? Result { get; private set; }

    public IReadOnlyList<LegacyProblem> Problems { get; private set; } = [];

    public int Imported { get; private set; }

    public int Asked { get; private set; }

    /// <summary>Notices of GDPR art. 14 that left in the last thirty days.</summary>
    public int Told { get; private set; }

    /// <summary>Those that are about to.</summary>
    public int ToTell { get; private set; }

    public Task OnGetAsync(CancellationToken cancellation) => Load(cancellation);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        if (Upload is not { Length: > 0 and <= LegacyFile.MostBytes })
        {
            FileIsWrong = true;
            await Load(cancellation);
            return Page();
        }

        using var reader = new StreamReader(Upload.OpenReadStream());
        var file = LegacyFile.Read(await reader.ReadToEndAsync(cancellation), DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime));
        Problems = file.Problems;
        Result = await mediator.Send(new ImportLegacy(file.Rows), cancellation);
        await Load(cancellation);
        return Page();
    }

    public async Task<IActionResult> OnPostAskAsync(CancellationToken cancellation)
    {
        await mediator.Send(new AskLegacy(), cancellation);
        return Redirect("/admin/newsletter/import");
    }

    private async Task Load(CancellationToken cancellation)
    {
        var newsletter = Opening.BySystem(Purpose.Newsletter);
        Imported = await db.Open<Subscription>(newsletter).CountAsync(s => s.State == SubscriptionState.Legacy, cancellation);
        var notices = db.Open<Mail>(newsletter).Where(m => m.Kind == MailKind.NewsletterNotice);
        Told = await notices.CountAsync(m => m.State == MailState.Sent, cancellation);
        ToTell = await notices.CountAsync(m => m.State == MailState.Waiting, cancellation) + await db.Open<Subscription>(newsletter).CountAsync(s => s.State == SubscriptionState.LegacyDue && s.OriginDate > NewsletterLimits.LastLegacyDay, cancellation);
        Asked = await db.Open<Subscription>(newsletter).CountAsync(s => s.State == SubscriptionState.LegacyDue || s.State == SubscriptionState.LegacyAsked, cancellation);
    }
}
