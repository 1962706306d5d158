using LaBelleCerise.Catalog.Imports;
using LaBelleCerise.Kernel.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace LaBelleCerise.Catalog.Areas.Admin.Pages.Imports;

/// <summary>Shows what an import would do, and does it when staff confirm.</summary>
[RequiresPermission(CatalogPermissions.Products)]
internal sealed class ReviewImport(CatalogDb db, ImportPlanner planner, ImportDesk desk) : PageModel
{
    public const int MostShown = 200;

    public Import Import { get; private set; } = null!;

    /// <summary>Null when the import is done: its file is gone.</summary>
    public ImportPreview? Preview { get; private set; }

    public bool HasFailed { get; private set; }

    public async Task<IActionResult> OnGetAsync(Guid id, bool failed, CancellationToken cancellation)
    {
        HasFailed = failed;
        if (await db.Imports.AsNoTracking().SingleOrDefaultAsync(i => i.Id == id, cancellation) is not { } import)
        {
            return NotFound();
        }

        Import = import;
        Preview = import.State is ImportState.Staged && await planner.Open(id, cancellation) is { } staged ? await planner.Preview(staged, cancellation) : null;
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Guid id, CancellationToken cancellation)
    {
        var isDone = await desk.Run(id, cancellation);
        return RedirectToPage(new { id, failed = isDone ? (bool?)null : true });
    }
}
