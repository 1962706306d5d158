using LaBelleCerise.Kernel.Data;
using LaBelleCerise.Kernel.Security;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace LaBelleCerise.Architecture.Tests.Planted;

/// <summary>A staff page over another module's store and permission.</summary>
[RequiresPermission("ordering.manage")]
internal sealed class ForeignAdminPage(ModuleDb db) : PageModel
{
    public string Schema => db.Schema;
}
