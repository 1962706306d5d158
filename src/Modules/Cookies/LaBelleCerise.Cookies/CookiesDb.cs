using LaBelleCerise.Cookies.Choices;
using LaBelleCerise.Cookies.Notices;
using LaBelleCerise.Cookies.Tags;
using LaBelleCerise.Kernel.Data;
using Microsoft.EntityFrameworkCore;

namespace LaBelleCerise.Cookies;

/// <summary>The store of Cookies.</summary>
internal abstract class CookiesDb(DbContextOptions options) : ModuleDb(options)
{
    public const string Name = "cookies";

    public override string Schema => Name;

    public DbSet<BannerBundle> BannerBundles => Set<BannerBundle>();

    protected override void Map(ModelBuilder model)
    {
        model.ApplyConfiguration(new CookieChoiceMapping());
        model.ApplyConfiguration(new BannerBundleMapping());
        model.ApplyConfiguration(new TagTurnMapping());
    }
}
