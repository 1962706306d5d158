using System.Diagnostics;
using LaBelleCerise.Catalog.Products;
using LaBelleCerise.Kernel.Security;
using MediatR;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace LaBelleCerise.Catalog.Areas.Admin.Pages.Products;

/// <summary>Staff change, publish or withdraw a product; a form that grew old while a colleague saved is refused and shows both values.</summary>
[RequiresPermission(CatalogPermissions.Products)]
internal sealed class EditProduct(CatalogDb db, IWebHostEnvironment environment, IMediator mediator, IStringLocalizer<ProductForm> words) : PageModel
{
    private Product? product;

    [BindProperty]
    public ProductInput Input { get; set; } = new();

    public ProductChoices Choices { get; private set; } = null!;

    public Publication Publication => product!.Publication;

    public string Name => product!.Texts.OrderBy(t => t.Language == "nl" ? 0 : 1).Select(t => t.Name).FirstOrDefault() ?? "";

    public bool WasSaved { get; private set; }

    /// <summary>What was typed and what a colleague saved in the meantime, where they differ.</summary>
    public IReadOnlyList<(string Field, string Typed, string Now)> Differences { get; private set; } = [];

    public bool IsStale { get; private set; }

    public async Task<IActionResult> OnGetAsync(Guid id, bool saved, CancellationToken cancellation)
    {
        WasSaved = saved;
        return await Show(id, refill: true, cancellation);
    }

    public async Task<IActionResult> OnPostAsync(Guid id, CancellationToken cancellation)
    {
        foreach (var (field, code) in ProductInputValidator.Check(Input))
        {
            ModelState.AddModelError($"Input.{field}", words[code]);
        }

        if (!ModelState.IsValid)
        {
            return await Show(id, refill: false, cancellation);
        }

        switch (await mediator.Send(new SaveProduct(id, Input), cancellation))
        {
            case SaveProduct.Outcome.Saved:
                return RedirectToPage(new { id, saved = true });
            case SaveProduct.Outcome.Taken taken:
                ModelState.AddModelError($"Input.{taken.Field}", words["Taken"]);
                return await Show(id, refill: false, cancellation);
            case SaveProduct.Outcome.Stale:
                return await ShowBoth(id, cancellation);
            case SaveProduct.Outcome.NotFound:
                return NotFound();
            default:
                throw new UnreachableException();
        }
    }

    public Task<IActionResult> OnPostPublishAsync(Guid id, long version, CancellationToken cancellation) => Change(id, version, isPublished: true, cancellation);

    public Task<IActionResult> OnPostWithdrawAsync(Guid id, long version, CancellationToken cancellation) => Change(id, version, isPublished: false, cancellation);

    private async Task<IActionResult> Change(Guid id, long version, bool isPublished, CancellationToken cancellation)
    {
        switch (await mediator.Send(new ChangePublication(id, version, isPublished), cancellation))
        {
            case ChangePublication.Outcome.Changed:
                return RedirectToPage(new { id, saved = true });
            case ChangePublication.Outcome.Stale:
                IsStale = true;
                ModelState.Clear();
                return await Show(id, refill: true, cancellation);
            case ChangePublication.Outcome.NotFound:
                return NotFound();
            default:
                throw new UnreachableException();
        }
    }

    private async Task<IActionResult> ShowBoth(Guid id, CancellationToken cancellation)
    {
        var shown = await Show(id, refill: false, cancellation);
        if (product is null)
        {
            return shown;
        }

        var now = ProductInput.Of(product);
        var (typedFields, nowFields) = (Input.Fields(), now.Fields());
        Differences = [.. typedFields.Keys.Union(nowFields.Keys).Select(f => (f, typedFields.GetValueOrDefault(f, ""), nowFields.GetValueOrDefault(f, ""))).Where(f => f.Item2 != f.Item3)];
        IsStale = true;
        // A second save is a decision: it carries the version that the colleague made.
        Input.Version = now.Version;
        ModelState.Remove("Input.Version");
        return shown;
    }

    private async Task<IActionResult> Show(Guid id, bool refill, CancellationToken cancellation)
    {
        db.ChangeTracker.Clear();
        product = await db.Products.AsNoTracking().Include(p => p.Texts).Include(p => p.Variants).ThenInclude(v => v.Texts)
            .AsSplitQuery().SingleOrDefaultAsync(p => p.Id == id && p.PendingImportId == null, cancellation);
        if (product is null)
        {
            return NotFound();
        }

        Input = refill ? ProductInput.Of(product) : Input;
        Choices = await ProductChoices.Load(db, environment, Input, isNew: false, cancellation);
        return Page();
    }
}
