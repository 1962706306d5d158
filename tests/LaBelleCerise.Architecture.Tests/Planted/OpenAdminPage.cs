using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace LaBelleCerise.Architecture.Tests.Planted;

/// <summary>A staff page for anybody.</summary>
[AllowAnonymous]
internal sealed class OpenAdminPage : PageModel;
