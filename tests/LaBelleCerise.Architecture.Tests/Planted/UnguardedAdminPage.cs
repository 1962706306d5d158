using Microsoft.AspNetCore.Mvc.RazorPages;

namespace LaBelleCerise.Architecture.Tests.Planted;

/// <summary>A staff page without permission.</summary>
internal sealed class UnguardedAdminPage : PageModel;
