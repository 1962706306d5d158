using System.ComponentModel.DataAnnotations;
using LaBelleCerise.Kernel.Security;
using LaBelleCerise.Kernel.Security.Turns;
using LaBelleCerise.Kernel.Web;
using LaBelleCerise.Messaging.Conversations;
using LaBelleCerise.Messaging.Sending;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Options;

namespace LaBelleCerise.Messaging.Pages.Contact;

/// <summary>The contact form: without account, script or cookies, at any hour (promise S28).</summary>
[LocalizedPage("contact", "contact", "kontakt", "contact")]
internal sealed class WriteToUs(IMediator mediator, FormIds forms, TurnKeys turns, IStringLocalizer<WriteToUs> texts, IOptionsMonitor<ShopIdentity> identity) : PageModel
{
    public const string Form = "contact";

    [BindProperty]
    public Entry Input { get; set; } = new();

    public string FormId { get; private set; } = "";

    /// <summary>Why the form came back although every field is right.</summary>
    public string? Notice { get; private set; }

    public ShopIdentity Shop => identity.CurrentValue;

    public void OnGet(string? order)
    {
        FormId = forms.Issue(Form);
        Input.OrderNumber = order is { Length: <= ContactLimits.OrderNumber } ? order : null;
    }

    public async Task<IActionResult> OnPostAsync([FromForm(Name = "form")] string? posted, CancellationToken cancellation)
    {
        Check();
        if (!ModelState.IsValid)
        {
            // The same form, so that the time since its first rendering keeps counting.
            FormId = forms.Read(Form, posted) is null ? forms.Issue(Form) : posted!;
            return Page();
        }

        if (forms.Read(Form, posted) is not { } id)
        {
            return Again("FormTooOld", forms.Issue(Form));
        }

        if (!string.IsNullOrEmpty(Input.Website) || forms.AgeOf(Form, posted) < ContactLimits.FastestHuman)
        {
            // A robot gets the answer that a person gets, and learns nothing.
            return Thank(SpokenNumber.New(Conversation.ReferenceKind));
        }

        var who = new Correspondent(TypedText.LineOf(Input.Name)!, Input.Email!.Trim(), null, TypedText.LineOf(Input.OrderNumber), Cultures.Current);
        return await mediator.Send(new ReceiveMessage(id, who, TypedText.Of(Input.Message).Trim(), TurnsOf(who.Email!)), cancellation) switch
        {
            ReceiveMessageOutcome.Received received => Thank(received.Reference),
            ReceiveMessageOutcome.TooMany => Again("TooMany", posted!),
            _ => throw new System.Diagnostics.UnreachableException(),
        };
    }

    private List<TurnKey> TurnsOf(string email) =>
    [
        turns.Of("contact-email", email.ToLowerInvariant(), ContactLimits.PerEmailAndHour),
        .. turns.OfClient("contact-client", HttpContext, ContactLimits.PerClientAndHour),
    ];

    private void Check()
    {
        if (ModelState.IsValid && EmailAddress.Parse(Input.Email?.Trim()) is null)
        {
            ModelState.AddModelError("Input.Email", "EmailWrong");
        }

        if (ModelState.IsValid && TypedText.LineOf(Input.Name) is null)
        {
            ModelState.AddModelError("Input.Name", "NameMissing");
        }

        if (ModelState.IsValid && string.IsNullOrWhiteSpace(TypedText.Of(Input.Message)))
        {
            ModelState.AddModelError("Input.Message", "MessageMissing");
        }
    }

    private PageResult Again(string notice, string formId)
    {
        (Notice, FormId) = (texts[notice, Shop.Email, Shop.Phone], formId);
        // The hidden id is ours to render, not the browser's to repeat.
        ModelState.Remove("form");
        return Page();
    }

    private RedirectToPageResult Thank(string reference) => RedirectToPage("/Contact/ConfirmMessage", new { culture = Cultures.Current, reference });

    /// <summary>What the visitor fills in.</summary>
    internal sealed class Entry
    {
        [Required(ErrorMessage = "NameMissing"), StringLength(ContactLimits.Name, ErrorMessage = "NameLong")]
        public string? Name { get; set; }

        [Required(ErrorMessage = "EmailMissing"), StringLength(254, ErrorMessage = "EmailWrong")]
        public string? Email { get; set; }

        [StringLength(ContactLimits.OrderNumber, ErrorMessage = "OrderLong")]
        public string? OrderNumber { get; set; }

        [Required(ErrorMessage = "MessageMissing"), StringLength(ContactLimits.Message, ErrorMessage = "MessageLong")]
        public string? Message { get; set; }

        /// <summary>A field that people do not see: whoever fills it in is a robot.</summary>
        public string? Website { get; set; }
    }
}
