using LaBelleCerise.Kernel.Web;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace LaBelleCerise.Messaging.Pages.Newsletter;

/// <summary>The same answer whatever was typed: whoever owns the mailbox reads there what to do.</summary>
[LocalizedPage("nieuwsbrief/kijk-in-je-mailbox", "lettre-d-information/verifiez-votre-boite-mail", "newsletter/postfach-pruefen", "newsletter/check-your-mailbox")]
internal sealed class LookInMailbox : PageModel;
