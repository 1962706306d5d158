using LaBelleCerise.Catalog.Categories;
using LaBelleCerise.Catalog.Demo;
using LaBelleCerise.Catalog.Imports;
using LaBelleCerise.Catalog.Products;
using LaBelleCerise.Catalog.Texts;
using LaBelleCerise.Kernel.Data;
using Microsoft.EntityFrameworkCore;

namespace LaBelleCerise.Catalog;

/// <summary>The store of Catalog.</summary>
internal abstract class CatalogDb(DbContextOptions options) : ModuleDb(options)
{
    public const string Name = "catalog";

    public override string Schema => Name;

    public DbSet<Category> Categories => Set<Category>();

    public DbSet<CategoryText> CategoryTexts => Set<CategoryText>();

    public DbSet<Product> Products => Set<Product>();

    public DbSet<ProductText> ProductTexts => Set<ProductText>();

    public DbSet<Variant> Variants => Set<Variant>();

    public DbSet<PriceChange> PriceChanges => Set<PriceChange>();

    public DbSet<OldSlug> OldSlugs => Set<OldSlug>();

    public DbSet<TaskDone> TasksDone => Set<TaskDone>();

    public DbSet<Import> Imports => Set<Import>();

    protected override void Map(ModelBuilder model)
    {
        model.ApplyConfiguration(new CategoryMapping()).ApplyConfiguration(new CategoryTextMapping());
        model.ApplyConfiguration(new ProductMapping()).ApplyConfiguration(new ProductTextMapping());
        model.ApplyConfiguration(new VariantMapping()).ApplyConfiguration(new VariantTextMapping()).ApplyConfiguration(new PriceChangeMapping());
        model.ApplyConfiguration(new OldSlugMapping()).ApplyConfiguration(new TaskDoneMapping()).ApplyConfiguration(new ImportMapping());
    }
}
