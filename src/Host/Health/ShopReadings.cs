using LaBelleCerise.Kernel.Health;
using LaBelleCerise.Kernel.Web;

namespace LaBelleCerise.Host.Health;

/// <summary>Registers the health page with what the host itself can read; modules add their own readers.</summary>
internal static class ShopReadings
{
    public static void AddShopReadings(this WebApplicationBuilder builder)
    {
        builder.Services.AddOptions<HealthOptions>().BindConfiguration(HealthOptions.Section);
        builder.Services.AddSingleton(new AdminMenuEntry(HealthPermission.Group, "/admin/health", "Gezondheid", "Health", HealthPermission.Key, 900));
        builder.Services.AddScoped<HealthRound>();
        builder.Services.AddScoped<IHealthReader, JobsReader>().AddScoped<IHealthReader, DeliveriesReader>().AddScoped<IHealthReader, BackupsReader>()
            .AddScoped<IHealthReader, DiskReader>().AddScoped<IHealthReader, VersionsReader>().AddScoped<IHealthReader, ClocksReader>();
    }
}
