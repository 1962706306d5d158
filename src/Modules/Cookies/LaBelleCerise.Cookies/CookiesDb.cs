using LaBelleCerise.Cookies.Choices;
using LaBelleCerise.Cookies.Notices;
using LaBelleCerise.Cookies.Tags;
using LaBelleCerise.Cookies.Visits;
using LaBelleCerise.Cookies.Walks;
using LaBelleCerise.Kernel.Data;
using Microsoft.EntityFrameworkCore;

namespace LaBelleCerise.Cookies;

/// <summary>The store of Cookies.</summary>
internal abstract class CookiesDb(DbContextOptions options) : ModuleDb(options)
{
    public const string Name = "cookies";

    public override string Schema => Name;

    public DbSet<BannerBundle> BannerBundles => Set<BannerBundle>();

    public DbSet<VisitSum> VisitSums => Set<VisitSum>();

    public DbSet<Walk> Walks => Set<Walk>();

    protected override void Map(ModelBuilder model)
    {
        model.ApplyConfiguration(new CookieChoiceMapping());
        model.ApplyConfiguration(new BannerBundleMapping());
        model.ApplyConfiguration(new TagTurnMapping());
        model.ApplyConfiguration(new VisitSumMapping());
        model.ApplyConfiguration(new WalkMapping());
    }
}
