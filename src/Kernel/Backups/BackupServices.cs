using LaBelleCerise.Kernel.Backups.Tombstones;
using LaBelleCerise.Kernel.Data;
using LaBelleCerise.Kernel.Jobs;
using LaBelleCerise.Kernel.PersonalData;
using LaBelleCerise.Kernel.Security;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace LaBelleCerise.Kernel.Backups;

/// <summary>Registers backups.</summary>
internal static class BackupServices
{
    public static IServiceCollection AddBackups(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddOptions<BackupOptions>().BindConfiguration(BackupOptions.Section).ValidateDataAnnotations()
            .Validate(o => o.IsKeyUsable, "Backup:Key must be 32 random bytes in base64, e.g. from `openssl rand -base64 32`.").ValidateOnStart();
        services.AddSingleton<DataFolders>();
        services.AddSingleton(p => new BackupShelf(p.GetRequiredService<DataFolders>(), p.GetRequiredService<IOptions<BackupOptions>>()));
        services.AddSingleton(p => new TombstoneLedger(p.GetRequiredService<DataFolders>(), p.GetRequiredService<SignedTokens>(), p.GetRequiredService<TimeProvider>()));
        services.AddSingleton<TombstoneHashes>().AddSingleton<TombstoneScan>().AddSingleton<ShopDoor>().AddSingleton<RegisterEntry, TombstonePersonalData>();
        services.AddSingleton(p => new BackupDesk(p, p.GetRequiredService<DataFolders>(), p.GetRequiredService<BackupShelf>(), p.GetRequiredService<TimeProvider>(), p.GetRequiredService<ILogger<BackupDesk>>()));
        services.AddSingleton(p => new RestoreDesk(p, p.GetRequiredService<DataFolders>(), p.GetRequiredService<ModuleCatalog>()));
        if (configuration.GetSection(StorageOptions.Section).GetValue<string>("Provider") == "postgres")
        {
            services.AddSingleton<IStoreCopies, PostgresCopies>();
        }
        else
        {
            services.AddSingleton<IStoreCopies, SqliteCopies>().AddHostedService<HeldDataFolder>();
        }

        return services.AddScoped<MakeBackup>().AddJob<MakeBackup>("kernel.make-backup", configuration["Backup:Schedule"] ?? BackupOptions.EveryHour);
    }
}
