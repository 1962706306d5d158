using System.ComponentModel.DataAnnotations;
using System.Globalization;
using LaBelleCerise.Consent.Pages.Rights;
using LaBelleCerise.Consent.Rights;
using LaBelleCerise.Kernel.PersonalData;
using LaBelleCerise.Kernel.Security;
using LaBelleCerise.Kernel.Web;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace LaBelleCerise.Consent.Areas.Admin.Pages.Rights;

/// <summary>Staff write down a request that came by mail, telephone, letter or message; its term runs from the day it came (promises S27, S61).</summary>
[RequiresPermission(ConsentPermissions.Privacy)]
internal sealed class RegisterCase(IMediator mediator, TimeProvider clock) : PageModel
{
    [BindProperty]
    public Entry Input { get; set; } = new();

    [BindProperty]
    public Guid Once { get; set; }

    /// <summary>The channels of a request that did not come by our own forms.</summary>
    public static IReadOnlyList<CaseChannel> Channels { get; } = [CaseChannel.Phone, CaseChannel.Email, CaseChannel.Letter, CaseChannel.Social];

    public void OnGet(string? name, string? email, string? at)
    {
        Once = Guid.CreateVersion7(clock.GetUtcNow());
        Input = new Entry { Name = name, Email = email, ReceivedAt = at ?? Cultures.InBrussels(clock.GetUtcNow()).ToString("yyyy-MM-ddTHH:mm", CultureInfo.InvariantCulture) };
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        var received = Check();
        if (!ModelState.IsValid)
        {
            return Page();
        }

        var who = new Asker(Input.Email!.Trim(), AccountId: null, string.IsNullOrWhiteSpace(Input.Name) ? null : Input.Name.Trim(), Cultures.Known(Input.Culture));
        var opened = (OpenCaseOutcome.Opened)await mediator.Send(new OpenCase(Once, Input.Right!.Value, who, Input.Channel!.Value, Input.Question?.Trim(), received, Turns: []), cancellation);
        return Redirect($"/admin/privacy/cases/{opened.CaseId}");
    }

    private DateTimeOffset Check()
    {
        if (Input.Right is { } right && !Enum.IsDefined(right))
        {
            ModelState.AddModelError("Input.Right", "RightMissing");
        }

        if (Input.Channel is { } channel && !Channels.Contains(channel))
        {
            ModelState.AddModelError("Input.Channel", "ChannelMissing");
        }

        if (Input.Email is { } email && !MailboxName.IsOne(email.Trim()))
        {
            ModelState.AddModelError("Input.Email", "EmailWrong");
        }

        if (!DateTime.TryParseExact(Input.ReceivedAt, "yyyy-MM-ddTHH:mm", CultureInfo.InvariantCulture, DateTimeStyles.None, out var local))
        {
            ModelState.AddModelError("Input.ReceivedAt", "ReceivedAtWrong");
            return default;
        }

        var received = new DateTimeOffset(local, Cultures.Brussels.GetUtcOffset(local)).ToUniversalTime();
        if (received > clock.GetUtcNow().AddMinutes(1) || received < clock.GetUtcNow().AddYears(-1))
        {
            ModelState.AddModelError("Input.ReceivedAt", "ReceivedAtWrong");
        }

        return received;
    }

    /// <summary>What staff fill in.</summary>
    internal sealed class Entry
    {
        [Required(ErrorMessage = "RightMissing")]
        public Right? Right { get; set; }

        [Required(ErrorMessage = "ChannelMissing")]
        public CaseChannel? Channel { get; set; }

        [StringLength(120, ErrorMessage = "TooLong")]
        public string? Name { get; set; }

        [Required(ErrorMessage = "EmailWrong"), StringLength(254, ErrorMessage = "EmailWrong")]
        public string? Email { get; set; }

        public string? Culture { get; set; }

        /// <summary>Brussels time, as <c>datetime-local</c> sends it.</summary>
        public string? ReceivedAt { get; set; }

        [StringLength(5000, ErrorMessage = "TooLong")]
        public string? Question { get; set; }
    }
}
