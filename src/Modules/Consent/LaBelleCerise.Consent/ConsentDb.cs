using LaBelleCerise.Kernel.Data;
using Microsoft.EntityFrameworkCore;

namespace LaBelleCerise.Consent;

/// <summary>The store of Consent.</summary>
internal abstract class ConsentDb(DbContextOptions options) : ModuleDb(options)
{
    public const string Name = "consent";

    public override string Schema => Name;

    protected override void Map(ModelBuilder model)
    {
    }
}
