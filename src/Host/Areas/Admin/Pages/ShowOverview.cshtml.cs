using LaBelleCerise.Kernel.Security;
using LaBelleCerise.Kernel.Web;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace LaBelleCerise.Host.Areas.Admin.Pages;

/// <summary>The dashboard: the widgets of the modules that the staff member may see.</summary>
public sealed class ShowOverview(IEnumerable<AdminWidget> widgets) : PageModel
{
    /// <summary>What is shown.</summary>
    public IEnumerable<AdminWidget> Widgets =>
        widgets.Where(w => User.HasClaim(CurrentPerson.PermissionClaim, w.Permission)).OrderBy(w => w.Order);
}
