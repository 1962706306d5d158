using LaBelleCerise.Kernel.Web;
using LaBelleCerise.Messaging.Conversations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace LaBelleCerise.Messaging.Pages.Contact;

/// <summary>Thanks for a message and tells its reference number (experience U42).</summary>
[LocalizedPage("contact/bedankt/{reference}", "contact/merci/{reference}", "kontakt/danke/{reference}", "contact/thanks/{reference}")]
internal sealed class ConfirmMessage : PageModel
{
    public string Reference { get; private set; } = "";

    public IActionResult OnGet(string reference)
    {
        Reference = reference.ToUpperInvariant();
        return SpokenNumber.IsOne(Conversation.ReferenceKind, Reference) ? Page() : NotFound();
    }
}
