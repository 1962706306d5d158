using LaBelleCerise.Kernel.Data;
using Microsoft.EntityFrameworkCore;

namespace LaBelleCerise.Cookies;

/// <summary>The store of Cookies.</summary>
internal abstract class CookiesDb(DbContextOptions options) : ModuleDb(options)
{
    public const string Name = "cookies";

    public override string Schema => Name;

    protected override void Map(ModelBuilder model)
    {
    }
}
