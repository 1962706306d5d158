using System.ComponentModel.DataAnnotations;
using System.Globalization;
using LaBelleCerise.Kernel.Security;
using LaBelleCerise.Kernel.Web;
using LaBelleCerise.Messaging.Conversations;
using LaBelleCerise.Messaging.Sending;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace LaBelleCerise.Messaging.Areas.Admin.Pages.Inbox;

/// <summary>Staff write down a call, a mail or a social message, so that all channels stand in one place (promise S28).</summary>
[RequiresPermission(MessagingPermissions.Inbox)]
internal sealed class RegisterContact(IMediator mediator, CurrentPerson person, TimeProvider clock) : PageModel
{
    [BindProperty]
    public Entry Input { get; set; } = new();

    [BindProperty]
    public Guid Once { get; set; }

    /// <summary>The channels of a conversation that did not come by our own form.</summary>
    public static IReadOnlyList<ContactChannel> Channels { get; } = [.. Enum.GetValues<ContactChannel>().Where(c => c != ContactChannel.Form)];

    public void OnGet()
    {
        Once = Guid.CreateVersion7(clock.GetUtcNow());
        Input.ReceivedAt = Local(clock.GetUtcNow());
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        var receivedAt = Check();
        if (!ModelState.IsValid)
        {
            return Page();
        }

        var who = new Correspondent(TypedText.LineOf(Input.Name) ?? "?", TypedText.LineOf(Input.Email), TypedText.LineOf(Input.ReachedAt), TypedText.LineOf(Input.OrderNumber), Cultures.Known(Input.Culture));
        var id = await mediator.Send(new NoteContact(Once, who, Input.Channel!.Value, TypedText.Of(Input.Message).Trim(), receivedAt, person.StaffId), cancellation);
        return Redirect($"/admin/inbox/{id}");
    }

    private DateTimeOffset Check()
    {
        if (!string.IsNullOrWhiteSpace(Input.Email) && EmailAddress.Parse(Input.Email.Trim()) is null)
        {
            ModelState.AddModelError("Input.Email", "EmailWrong");
        }

        if (Input.Channel is { } channel && !Channels.Contains(channel))
        {
            ModelState.AddModelError("Input.Channel", "ChannelMissing");
        }

        if (!DateTime.TryParseExact(Input.ReceivedAt, "yyyy-MM-ddTHH:mm", CultureInfo.InvariantCulture, DateTimeStyles.None, out var local))
        {
            ModelState.AddModelError("Input.ReceivedAt", "ReceivedAtWrong");
            return default;
        }

        var received = new DateTimeOffset(local, Cultures.Brussels.GetUtcOffset(local)).ToUniversalTime();
        if (received > clock.GetUtcNow().AddMinutes(1) || received < clock.GetUtcNow().AddYears(-2))
        {
            ModelState.AddModelError("Input.ReceivedAt", "ReceivedAtWrong");
        }

        return received;
    }

    private static string Local(DateTimeOffset time) => Cultures.InBrussels(time).ToString("yyyy-MM-ddTHH:mm", CultureInfo.InvariantCulture);

    /// <summary>What staff fill in.</summary>
    internal sealed class Entry
    {
        [Required(ErrorMessage = "ChannelMissing")]
        public ContactChannel? Channel { get; set; }

        [Required(ErrorMessage = "NameMissing"), StringLength(ContactLimits.Name, ErrorMessage = "NameMissing")]
        public string? Name { get; set; }

        [StringLength(254, ErrorMessage = "EmailWrong")]
        public string? Email { get; set; }

        [StringLength(ContactLimits.Name, ErrorMessage = "TooLong")]
        public string? ReachedAt { get; set; }

        [StringLength(ContactLimits.OrderNumber, ErrorMessage = "TooLong")]
        public string? OrderNumber { get; set; }

        public string? Culture { get; set; }

        /// <summary>Brussels time, as <c>datetime-local</c> sends it.</summary>
        public string? ReceivedAt { get; set; }

        [Required(ErrorMessage = "MessageMissing"), StringLength(ContactLimits.Message, ErrorMessage = "TooLong")]
        public string? Message { get; set; }
    }
}
