using System.Text.Json;
using LaBelleCerise.Catalog.Categories;
using LaBelleCerise.Catalog.Pictures;
using LaBelleCerise.Catalog.Products;
using LaBelleCerise.Kernel.Amounts;
using LaBelleCerise.Kernel.Commands;
using LaBelleCerise.Kernel.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;

namespace LaBelleCerise.Catalog.Demo;

/// <summary>Fills the shelves once, in one transaction: a kill half-way leaves nothing, a second start finds the row and does nothing.</summary>
internal sealed class LoadDemoShop(CatalogDb db, UnitOfWork unitOfWork, IConfiguration configuration, TimeProvider clock) : IStartupTask
{
    private const string TaskName = "load-demo-shop";
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);

    public int Order => 100;

    public async Task Run(CancellationToken cancellation)
    {
        if (configuration.GetValue<bool>("Demo:Load"))
        {
            await unitOfWork.Run(db, Load, cancellation);
        }
    }

    private async Task<bool> Load(CancellationToken cancellation)
    {
        if (await db.TasksDone.AnyAsync(t => t.Name == TaskName, cancellation))
        {
            return false;
        }

        var now = clock.GetUtcNow();
        var shop = await Read(cancellation);
        var categories = shop.Categories.ToDictionary(c => c.Key, c => Shelve(c, now));
        var products = shop.Products.Select(p => Make(p, categories[p.Category].Id, now)).ToList();
        db.TasksDone.Add(new TaskDone { Name = TaskName, DoneAt = now });
        db.Categories.AddRange(categories.Values);
        db.Products.AddRange(products);
        Listing.Announce(db, Guid.CreateVersion7(now), products, shop.Products.SelectMany(p => p.Variants).ToDictionary(v => v.Sku, v => v.OpeningStock));
        await db.SaveChangesAsync(cancellation);
        return true;
    }

    private static async Task<DemoShop> Read(CancellationToken cancellation)
    {
        await using var file = typeof(LoadDemoShop).Assembly.GetManifestResourceStream("demo-shop.json")!;
        return (await JsonSerializer.DeserializeAsync<DemoShop>(file, Json, cancellation))!;
    }

    private static Category Shelve(DemoShop.DemoCategory source, DateTimeOffset now)
    {
        var category = Category.Make(Guid.CreateVersion7(now), source.Tint, source.Position, Drawings.PathOf($"category-{source.Key}.svg"));
        foreach (var (language, words) in source.Texts)
        {
            category.Describe(language, words.Name, words.Slug, words.Description);
        }

        return category;
    }

    private Product Make(DemoShop.DemoProduct source, Guid categoryId, DateTimeOffset now)
    {
        var product = Product.Make(Guid.CreateVersion7(now), now);
        product.Classify(categoryId, Enum.Parse<VatClass>(source.VatClass, ignoreCase: true), source.Brand ?? "", source.Tint, source.Featured);
        product.ShareWith(Drawings.SharePathOf(source.Key));
        foreach (var (language, words) in source.Texts)
        {
            product.Describe(language, words.Name, words.Slug, words.Summary, words.Description, words.Alt);
        }

        foreach (var (position, variant) in source.Variants.Index())
        {
            product.Add(Make(variant, product.Id, position, now));
        }

        product.Publish();
        return product;
    }

    private Variant Make(DemoShop.DemoVariant source, Guid productId, int position, DateTimeOffset now)
    {
        var variant = Variant.Make(Guid.CreateVersion7(now), productId, source.Sku, position);
        variant.Describe(source.Ean ?? "", source.WeightInGrams, source.ContentAmount, source.ContentUnit, Drawings.PathOf(source.Drawing));
        foreach (var (language, label) in source.Label ?? new Dictionary<string, string>())
        {
            variant.Label(language, label);
        }

        db.PriceChanges.Add(variant.Price(source.PriceInCents, now)!);
        return variant;
    }
}
