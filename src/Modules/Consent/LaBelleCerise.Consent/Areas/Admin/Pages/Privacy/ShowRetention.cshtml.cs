using LaBelleCerise.Kernel.Security;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace LaBelleCerise.Consent.Areas.Admin.Pages.Privacy;

/// <summary>The dated table of periods, rules that stand ready included.</summary>
[RequiresPermission(ConsentPermissions.Privacy)]
internal sealed class ShowRetention : PageModel;
