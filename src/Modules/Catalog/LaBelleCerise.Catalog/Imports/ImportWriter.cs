using LaBelleCerise.Catalog.Pictures;
using LaBelleCerise.Catalog.Products;
using LaBelleCerise.Catalog.Texts;
using LaBelleCerise.Kernel.Amounts;
using Microsoft.EntityFrameworkCore;

namespace LaBelleCerise.Catalog.Imports;

/// <summary>Turns rows into products and changes of products; preview and import run the same lines, so that one tells the truth about the other.</summary>
internal sealed class ImportWriter
{
    private readonly CatalogDb db;
    private readonly Import import;
    private readonly ImportShelves shelves;
    private readonly HashSet<string> takenSlugs;
    private readonly TimeProvider clock;

    private ImportWriter(CatalogDb db, Import import, ImportShelves shelves, HashSet<string> takenSlugs, TimeProvider clock) =>
        (this.db, this.import, this.shelves, this.takenSlugs, this.clock) = (db, import, shelves, takenSlugs, clock);

    public ImportShelves Shelves => shelves;

    public static async Task<ImportWriter> Load(CatalogDb db, Import import, TimeProvider clock, CancellationToken cancellation)
    {
        var slugs = db.ProductTexts.Where(t => t.Language == import.Language).Select(t => t.Slug)
            .Concat(db.OldSlugs.Where(s => s.Kind == SlugKind.Product && s.Language == import.Language).Select(s => s.Slug));
        return new ImportWriter(db, import, await ImportShelves.Load(db, import, clock, cancellation), await slugs.ToHashSetAsync(cancellation), clock);
    }

    /// <summary>The products that rows name, by stock keeping unit, tracked.</summary>
    public async Task<Dictionary<string, Product>> Known(IReadOnlyList<ImportedRow> rows, CancellationToken cancellation)
    {
        var skus = rows.Select(r => r.Sku).ToList();
        var products = await db.Products.Include(p => p.Texts).Include(p => p.Variants).ThenInclude(v => v.Texts)
            .Where(p => p.Variants.Any(v => skus.Contains(v.Sku))).AsSplitQuery().ToListAsync(cancellation);
        return products.SelectMany(p => p.Variants, (p, v) => (v.Sku, Product: p)).Where(x => skus.Contains(x.Sku)).ToDictionary(x => x.Sku, x => x.Product);
    }

    /// <summary>Makes a product that nobody sees until the import is done.</summary>
    public Product Add(ImportedRow row)
    {
        var now = clock.GetUtcNow();
        var tint = Drawings.TintFor(row.Sku);
        var product = Product.Make(Guid.CreateVersion7(now), now, import.Id);
        product.Classify(shelves.Find(row.Category!), import.VatClass, row.Brand ?? "", tint, isFeatured: false);
        var variant = Variant.Make(Guid.CreateVersion7(now), product.Id, row.Sku, position: 0);
        variant.Describe(row.Ean ?? "", row.WeightInGrams ?? 0, null, null, Drawings.Drawn(row.Name, tint));
        db.PriceChanges.AddRange(Priced(variant, row, import.VatClass, now));
        product.Add(variant);
        Describe(product, row);
        if (row.IsActive != false)
        {
            product.Publish();
        }

        db.Products.Add(product);
        return product;
    }

    /// <summary>Brings a product in line with its row; answers whether anything changed.</summary>
    public bool Change(Product product, ImportedRow row)
    {
        var variant = product.Variants.First(v => v.Sku == row.Sku);
        var categoryId = row.Category is null ? product.CategoryId : shelves.Find(row.Category);
        product.Classify(categoryId, product.VatClass, row.Brand ?? product.Brand, product.Tint, product.IsFeatured);
        variant.Describe(row.Ean ?? variant.Ean, row.WeightInGrams ?? variant.WeightInGrams, variant.ContentAmount, variant.ContentUnit, variant.PicturePath);
        db.PriceChanges.AddRange(Priced(variant, row, product.VatClass, clock.GetUtcNow()));
        Describe(product, row);
        Publish(product, row.IsActive);
        db.ChangeTracker.DetectChanges();
        return db.Entry(product).State != EntityState.Unchanged || product.Texts.Any(t => db.Entry(t).State != EntityState.Unchanged)
            || product.Variants.Any(v => db.Entry(v).State != EntityState.Unchanged);
    }

    private static void Publish(Product product, bool? isActive)
    {
        if (isActive == true)
        {
            product.Publish();
        }
        else if (isActive == false && product.Publication is Publication.Published)
        {
            product.Withdraw();
        }
    }

    private void Describe(Product product, ImportedRow row)
    {
        var known = product.Texts.FirstOrDefault(t => t.Language == import.Language);
        var wish = Slug.From(row.SlugWish ?? row.Name) is { Length: > 0 } possible ? possible : Slug.From(row.Sku);
        product.Describe(
            import.Language, row.Name, known?.Slug ?? FreeSlug.From(wish, row.Sku, takenSlugs),
            row.Summary ?? known?.Summary ?? "", row.Description ?? known?.Description ?? "", row.Alt ?? known?.Alt ?? row.Name);
    }

    private IEnumerable<PriceChange> Priced(Variant variant, ImportedRow row, VatClass vatClass, DateTimeOffset now) =>
        row.Price is { } price && variant.Price(Cents(price, vatClass), now) is { } change ? [change] : [];

    private long Cents(decimal price, VatClass vatClass) =>
        (long)Math.Round(price * 100m * (import.PricesAreNet ? 1m + ImportRates.Of(vatClass) : 1m), MidpointRounding.AwayFromZero);
}
