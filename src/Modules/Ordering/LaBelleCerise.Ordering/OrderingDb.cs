using LaBelleCerise.Kernel.Data;
using Microsoft.EntityFrameworkCore;

namespace LaBelleCerise.Ordering;

/// <summary>The store of Ordering.</summary>
internal abstract class OrderingDb(DbContextOptions options) : ModuleDb(options)
{
    public const string Name = "ordering";

    public override string Schema => Name;

    protected override void Map(ModelBuilder model)
    {
    }
}
