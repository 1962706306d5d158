using LaBelleCerise.Kernel.Web;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace LaBelleCerise.Modules.Tests.Kernel.Played.Pages.Played;

/// <summary>A public page that only tests have: the convention gives it an address per language.</summary>
[LocalizedPage("proef/{slug}", "essai/{slug}", "probe/{slug}", "trial/{slug}")]
public sealed class ShowPlayed : PageModel
{
    public void OnGet()
    {
    }
}
