using System.ComponentModel.DataAnnotations;
using LaBelleCerise.Kernel.PersonalData;
using LaBelleCerise.Kernel.Security;
using LaBelleCerise.Messaging.Conversations;
using LaBelleCerise.Messaging.Mails;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace LaBelleCerise.Messaging.Areas.Admin.Pages.Inbox;

/// <summary>One conversation with its thread; staff answer, close and reopen it here.</summary>
[RequiresPermission(MessagingPermissions.Inbox)]
internal sealed class ReadConversation(MessagingDb db, StaffReads reads, IMediator mediator, CurrentPerson person) : PageModel
{
    private const int MessagesShown = 200;

    /// <summary>Whether the privacy desk was just told.</summary>
    [BindProperty(SupportsGet = true)]
    public bool Marked { get; set; }

    [BindProperty, Required, StringLength(ContactLimits.Message)]
    public string? Answer { get; set; }

    public Facts Shown { get; private set; } = null!;

    public IReadOnlyList<Line> Thread { get; private set; } = [];

    /// <summary>The key of what went wrong; empty when nothing did.</summary>
    public string Problem { get; private set; } = "";

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancellation)
    {
        ModelState.Clear();
        return await Show(id, "", cancellation);
    }

    public async Task<IActionResult> OnPostAnswerAsync(Guid id, int version, Guid once, CancellationToken cancellation)
    {
        if (!ModelState.IsValid || string.IsNullOrWhiteSpace(Answer))
        {
            return await Show(id, "AnswerMissing", cancellation);
        }

        return await Translate(await mediator.Send(new AnswerConversation(id, version, once, TypedText.Of(Answer).Trim(), person.StaffId), cancellation), id, cancellation);
    }

    public async Task<IActionResult> OnPostCloseAsync(Guid id, int version, CancellationToken cancellation) =>
        await Translate(await mediator.Send(new SetConversationState(id, version, ConversationState.Closed), cancellation), id, cancellation);

    public async Task<IActionResult> OnPostReopenAsync(Guid id, int version, CancellationToken cancellation) =>
        await Translate(await mediator.Send(new SetConversationState(id, version, ConversationState.Open), cancellation), id, cancellation);

    public async Task<IActionResult> OnPostRightAsync(Guid id, int version, string? right, CancellationToken cancellation)
    {
        if (!RightsQuestions.All.Contains(right!))
        {
            return await Show(id, "RightMissing", cancellation);
        }

        return await mediator.Send(new MarkRightsQuestion(id, version, right!), cancellation) is ConversationOutcome.Done
            ? Redirect($"/admin/inbox/{id}?marked=true")
            : await Translate(new ConversationOutcome.ChangedMeanwhile(), id, cancellation);
    }

    private async Task<IActionResult> Translate(ConversationOutcome outcome, Guid id, CancellationToken cancellation) => outcome switch
    {
        ConversationOutcome.Done => Redirect($"/admin/inbox/{id}"),
        ConversationOutcome.Unknown => NotFound(),
        ConversationOutcome.ChangedMeanwhile => await Show(id, "ChangedMeanwhile", cancellation),
        ConversationOutcome.NoAddress => await Show(id, "NoAddress", cancellation),
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    private async Task<IActionResult> Show(Guid id, string problem, CancellationToken cancellation)
    {
        Problem = problem;
        var opening = await reads.Open(db, Purpose.CustomerService, $"conversation:{id}", cancellation);
        var shown = await db.Open<Conversation>(opening).Where(c => c.Id == id).Select(c => new Facts(
            c.Id, c.Reference, c.Channel, c.Culture, c.Name, c.Email, c.ReachedAt, c.OrderNumber, c.State, c.AwaitsAnswer, c.ReceivedAt, c.Version)).SingleOrDefaultAsync(cancellation);
        if (shown is null)
        {
            return NotFound();
        }

        Shown = shown;
        await reads.About(shown.Email, accountId: null, cancellation);
        var mails = db.Open<Mail>(opening);
        Thread = await db.Open<ContactMessage>(opening).Where(m => m.ConversationId == id).OrderBy(m => m.Position).Take(MessagesShown)
            .Select(m => new Line(m.Direction, m.Body, m.ReceivedAt, m.MailId, mails.Where(x => x.Id == m.MailId).Select(x => (MailState?)x.State).FirstOrDefault())).ToListAsync(cancellation);
        return Page();
    }

    /// <summary>Who and what about.</summary>
    internal sealed record Facts(
        Guid Id, string Reference, ContactChannel Channel, string Culture, string Name, string? Email, string? ReachedAt, string? OrderNumber, ConversationState State,
        bool AwaitsAnswer, DateTimeOffset ReceivedAt, int Version);

    /// <summary>One message of the thread.</summary>
    internal sealed record Line(MessageDirection Direction, string Body, DateTimeOffset At, Guid? MailId, MailState? Mail);
}
