using LaBelleCerise.Catalog.Pictures;
using LaBelleCerise.Catalog.Products;
using LaBelleCerise.Catalog.Texts;
using LaBelleCerise.Kernel.Commands;
using LaBelleCerise.Kernel.Web;
using MediatR;
using Microsoft.AspNetCore.Hosting;
using Microsoft.EntityFrameworkCore;

namespace LaBelleCerise.Catalog.Areas.Admin.Pages.Products;

/// <summary>Makes or changes a product; stock is not Catalog's and stays as it is (shop-behaviours 11).</summary>
internal sealed record SaveProduct(Guid? ProductId, ProductInput Input) : ICommand<SaveProduct.Outcome>
{
    internal abstract record Outcome
    {
        internal sealed record Saved(Guid ProductId) : Outcome;

        /// <summary>Someone else saved since the form was opened.</summary>
        internal sealed record Stale : Outcome, IRefusal;

        /// <summary>Another product has this address or stock keeping unit.</summary>
        internal sealed record Taken(string Field) : Outcome, IRefusal;

        internal sealed record NotFound : Outcome, IRefusal;
    }
}

internal sealed class SaveProductHandler(CatalogDb db, IWebHostEnvironment environment, TimeProvider clock) : IRequestHandler<SaveProduct, SaveProduct.Outcome>
{
    public async Task<SaveProduct.Outcome> Handle(SaveProduct request, CancellationToken cancellationToken)
    {
        var product = request.ProductId is { } id ? await Load(id, cancellationToken) : Product.Make(Guid.CreateVersion7(clock.GetUtcNow()), clock.GetUtcNow());
        if (product is null)
        {
            return new SaveProduct.Outcome.NotFound();
        }

        if (request.ProductId is not null && product.Version != request.Input.Version)
        {
            return new SaveProduct.Outcome.Stale();
        }

        if (await Taken(product, request.Input, cancellationToken) is { } field)
        {
            return new SaveProduct.Outcome.Taken(field);
        }

        return await Save(product, request, cancellationToken);
    }

    private async Task<SaveProduct.Outcome> Save(Product product, SaveProduct request, CancellationToken cancellation)
    {
        var input = request.Input;
        product.Classify(input.CategoryId!.Value, input.VatClass, input.Brand ?? "", input.Tint!, input.IsFeatured);
        var fresh = WriteVariants(product, input);
        await WriteTexts(product, input, cancellation);
        product.ShareWith(Drawings.ShareTwinOf(environment, product.Variants.OrderBy(v => v.Position).First().PicturePath) ?? product.SharePicturePath);
        if (request.ProductId is null)
        {
            db.Products.Add(product);
        }
        else
        {
            product.Touch(clock.GetUtcNow());
        }

        Listing.Announce(db, product.Id, [product], fresh.ToDictionary(sku => sku, _ => 0));
        try
        {
            await db.SaveChangesAsync(cancellation);
        }
        catch (DbUpdateConcurrencyException)
        {
            return new SaveProduct.Outcome.Stale();
        }
        catch (DbUpdateException)
        {
            // The unique indexes decide between two who save at once.
            return new SaveProduct.Outcome.Taken("Variants[0].Sku");
        }

        return new SaveProduct.Outcome.Saved(product.Id);
    }

    private Task<Product?> Load(Guid id, CancellationToken cancellation) => db.Products.Include(p => p.Texts).Include(p => p.Variants).ThenInclude(v => v.Texts)
        .AsSplitQuery().SingleOrDefaultAsync(p => p.Id == id && p.PendingImportId == null, cancellation);

    private async Task<string?> Taken(Product product, ProductInput input, CancellationToken cancellation)
    {
        foreach (var (place, text) in input.Texts.Index().Where(t => t.Item.IsFilled))
        {
            var slug = SlugOf(text);
            if (await db.ProductTexts.AnyAsync(t => t.Language == text.Language && t.Slug == slug && t.ProductId != product.Id, cancellation))
            {
                return $"Texts[{place}].Slug";
            }
        }

        var skus = input.FilledVariants.Select(v => v.Sku!.Trim()).ToList();
        var foreign = await db.Variants.Where(v => skus.Contains(v.Sku) && v.ProductId != product.Id).Select(v => v.Sku).FirstOrDefaultAsync(cancellation);
        var twin = skus.GroupBy(s => s, StringComparer.OrdinalIgnoreCase).FirstOrDefault(g => g.Count() > 1)?.Key;
        return (foreign ?? twin) is { } taken ? $"Variants[{input.Variants.FindLastIndex(v => v.Sku?.Trim().Equals(taken, StringComparison.OrdinalIgnoreCase) == true)}].Sku" : null;
    }

    private List<string> WriteVariants(Product product, ProductInput input)
    {
        var now = clock.GetUtcNow();
        List<string> fresh = [];
        foreach (var typed in input.FilledVariants)
        {
            var sku = typed.Sku!.Trim();
            var variant = product.Variants.FirstOrDefault(v => v.Sku == sku);
            if (variant is null)
            {
                variant = Variant.Make(Guid.CreateVersion7(now), product.Id, sku, product.Variants.Count);
                Fill(variant, typed, input);
                product.Add(variant);
                // With a key of our own making EF would take it for a row that exists.
                db.Variants.Add(variant);
                fresh.Add(sku);
            }
            else
            {
                Fill(variant, typed, input);
            }

            db.PriceChanges.AddRange(variant.Price(typed.PriceInCents!.Value, now) is { } change ? [change] : Array.Empty<PriceChange>());
        }

        return fresh;
    }

    private static void Fill(Variant variant, VariantInput typed, ProductInput input)
    {
        var name = input.Texts.First(t => t.IsFilled).Name!;
        var picture = string.IsNullOrWhiteSpace(typed.PicturePath) ? Drawings.Drawn(name, input.Tint!) : typed.PicturePath;
        variant.Describe(
            typed.Ean?.Trim() ?? "", typed.WeightInGrams!.Value, typed.Content is > 0 and var content ? content : null,
            typed.ContentUnit is "g" or "ml" ? typed.ContentUnit : null, picture);
        foreach (var (place, language) in Cultures.All.Index())
        {
            variant.Label(language, typed.Labels.ElementAtOrDefault(place)?.Trim() ?? "");
        }
    }

    private async Task WriteTexts(Product product, ProductInput input, CancellationToken cancellation)
    {
        foreach (var text in input.Texts.Where(t => Cultures.All.Contains(t.Language)))
        {
            if (!text.IsFilled)
            {
                product.Forget(text.Language!);
            }
            else if (product.Describe(text.Language!, text.Name!, SlugOf(text), text.Summary ?? "", text.Description ?? "", text.Alt ?? "") is { } retired)
            {
                await Remember(retired, cancellation);
            }
        }
    }

    private async Task Remember(OldSlug retired, CancellationToken cancellation)
    {
        if (await db.OldSlugs.FindAsync([retired.Kind, retired.Language, retired.Slug], cancellation) is { } known)
        {
            known.TargetId = retired.TargetId;
        }
        else
        {
            db.OldSlugs.Add(retired);
        }
    }

    private static string SlugOf(TextInput text) => string.IsNullOrEmpty(text.Slug) ? Slug.From(text.Name) : text.Slug;
}
