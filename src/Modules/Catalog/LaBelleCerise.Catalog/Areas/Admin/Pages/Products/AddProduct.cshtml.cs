using System.Diagnostics;
using LaBelleCerise.Kernel.Security;
using MediatR;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace LaBelleCerise.Catalog.Areas.Admin.Pages.Products;

/// <summary>Staff make a product; it is a draft until published.</summary>
[RequiresPermission(CatalogPermissions.Products)]
internal sealed class AddProduct(CatalogDb db, IWebHostEnvironment environment, IMediator mediator, IStringLocalizer<ProductForm> words) : PageModel
{
    [BindProperty]
    public ProductInput Input { get; set; } = new();

    public ProductChoices Choices { get; private set; } = null!;

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        Input.Tint = "blush";
        Choices = await ProductChoices.Load(db, environment, Input, isNew: true, cancellation);
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        foreach (var (field, code) in ProductInputValidator.Check(Input))
        {
            ModelState.AddModelError($"Input.{field}", words[code]);
        }

        if (ModelState.IsValid)
        {
            switch (await mediator.Send(new SaveProduct(null, Input), cancellation))
            {
                case SaveProduct.Outcome.Saved saved:
                    return RedirectToPage("/Products/EditProduct", new { area = "Admin", id = saved.ProductId, saved = true });
                case SaveProduct.Outcome.Taken taken:
                    ModelState.AddModelError($"Input.{taken.Field}", words["Taken"]);
                    break;
                default:
                    throw new UnreachableException();
            }
        }

        Choices = await ProductChoices.Load(db, environment, Input, isNew: true, cancellation);
        return Page();
    }
}
