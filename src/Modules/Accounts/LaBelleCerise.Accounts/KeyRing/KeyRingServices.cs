using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;

namespace LaBelleCerise.Accounts.KeyRing;

/// <summary>The key ring in the database, for every host alike (decisions 17, security D2).</summary>
internal static class KeyRingServices
{
    public static IServiceCollection AddKeyRing(this IServiceCollection services)
    {
        services.AddOptions<KeyRingOptions>().BindConfiguration(KeyRingOptions.Section)
            .Validate(o => o.IsUsable, "Security:KeyRingKey must be 32 bytes in base64, e.g. from `openssl rand -base64 32`.")
            .Validate<IHostEnvironment>((o, environment) => !environment.IsProduction() || o.KeyRingKey is not null,
                "Security:KeyRingKey is missing: 32 random bytes in base64, e.g. from `openssl rand -base64 32`.")
            .ValidateOnStart();
        services.AddDataProtection().SetApplicationName("LaBelleCerise").PersistKeysToDbContext<AccountsDb>();
        services.AddOptions<KeyManagementOptions>().Configure<IOptions<KeyRingOptions>>((management, ring) =>
        {
            if (ring.Value.Key is { } key)
            {
                management.XmlEncryptor = new KeyRingEncryptor(key);
            }
        });
        return services;
    }
}
