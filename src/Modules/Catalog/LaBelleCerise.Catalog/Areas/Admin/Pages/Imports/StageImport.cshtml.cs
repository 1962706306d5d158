using LaBelleCerise.Catalog.Imports;
using LaBelleCerise.Kernel.Amounts;
using LaBelleCerise.Kernel.Security;
using LaBelleCerise.Kernel.Web;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace LaBelleCerise.Catalog.Areas.Admin.Pages.Imports;

/// <summary>Staff hand in a file and say what it does not say itself; nothing in the shop changes here.</summary>
[RequiresPermission(CatalogPermissions.Products)]
[RequestSizeLimit(MostBytesOfForm)]
[RequestFormLimits(MultipartBodyLengthLimit = MostBytesOfForm)]
internal sealed class StageImport(CatalogDb db, ImportDesk desk, IStringLocalizer<ImportWords> words) : PageModel
{
    /// <summary>Twice the largest file and a little: a file that is just too large must reach the page to be told so.</summary>
    private const int MostBytesOfForm = (2 * Sheet.MostBytes) + (4 * 1024 * 1024);

    [BindProperty]
    public IFormFile? Products { get; set; }

    [BindProperty]
    public IFormFile? Categories { get; set; }

    [BindProperty]
    public string? Language { get; set; } = Cultures.Default;

    [BindProperty]
    public VatClass VatClass { get; set; }

    [BindProperty]
    public bool PricesAreNet { get; set; } = true;

    [BindProperty]
    public bool EmptyClears { get; set; }

    public IReadOnlyList<Line> Earlier { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancellation) => await ShowEarlier(cancellation);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        if (Products is null || Products.Length == 0)
        {
            ModelState.AddModelError(nameof(Products), words["NoRows"]);
        }
        else if (Products.Length > Sheet.MostBytes || Categories?.Length > Sheet.MostBytes)
        {
            ModelState.AddModelError(nameof(Products), words["TooLarge"]);
        }

        if (!ModelState.IsValid || !Cultures.All.Contains(Language) || !Enum.IsDefined(VatClass))
        {
            await ShowEarlier(cancellation);
            return Page();
        }

        var categories = Categories is { Length: > 0 } ? await BytesOf(Categories, cancellation) : null;
        var id = await desk.Stage(await BytesOf(Products!, cancellation), categories, new ImportAnswers(Language!, VatClass, PricesAreNet, EmptyClears), cancellation);
        return RedirectToPage("/Imports/ReviewImport", new { area = "Admin", id });
    }

    private static async Task<byte[]> BytesOf(IFormFile file, CancellationToken cancellation)
    {
        await using var from = file.OpenReadStream();
        var bytes = new byte[file.Length];
        await from.ReadExactlyAsync(bytes, cancellation);
        return bytes;
    }

    private async Task ShowEarlier(CancellationToken cancellation) => Earlier = await db.Imports.OrderByDescending(i => i.StagedAt).Take(20)
        .Select(i => new Line(i.Id, i.StagedAt, i.State, i.Language, i.Added, i.Changed, i.Unchanged)).ToListAsync(cancellation);

    internal sealed record Line(Guid Id, DateTimeOffset StagedAt, ImportState State, string Language, int Added, int Changed, int Unchanged);
}
