using LaBelleCerise.Kernel.Security;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace LaBelleCerise.Cookies.Areas.Admin.Pages.Register;

/// <summary>The register as staff read it.</summary>
[RequiresPermission(CookiesPermissions.Manage)]
internal sealed class ShowCookieRegister : PageModel;
