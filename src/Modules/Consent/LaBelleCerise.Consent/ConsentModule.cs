using LaBelleCerise.Kernel.Data;
using LaBelleCerise.Kernel.Security;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace LaBelleCerise.Consent;

/// <summary>Composes Consent.</summary>
public static class ConsentModule
{
    extension(IServiceCollection services)
    {
        /// <summary>Registers the module; one line in the host.</summary>
        public IServiceCollection AddConsent(IConfiguration configuration)
        {
            services.AddModule<ConsentDb, ConsentDbOnSqlite, ConsentDbOnPostgres>(configuration, ConsentDb.Name);
            services.AddSingleton(new Permission(ConsentPermissions.Privacy, ConsentDb.Name, "owner"));
            return services;
        }
    }
}
