using LaBelleCerise.Kernel.Data;
using Microsoft.EntityFrameworkCore;

namespace LaBelleCerise.Catalog;

/// <summary>The store of Catalog.</summary>
internal abstract class CatalogDb(DbContextOptions options) : ModuleDb(options)
{
    public const string Name = "catalog";

    public override string Schema => Name;

    protected override void Map(ModelBuilder model)
    {
    }
}
