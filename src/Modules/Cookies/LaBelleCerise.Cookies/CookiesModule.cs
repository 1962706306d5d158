using LaBelleCerise.Kernel.Data;
using LaBelleCerise.Kernel.Security;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace LaBelleCerise.Cookies;

/// <summary>Composes Cookies.</summary>
public static class CookiesModule
{
    extension(IServiceCollection services)
    {
        /// <summary>Registers the module; one line in the host.</summary>
        public IServiceCollection AddCookies(IConfiguration configuration)
        {
            services.AddModule<CookiesDb, CookiesDbOnSqlite, CookiesDbOnPostgres>(configuration, CookiesDb.Name);
            services.AddSingleton(new Permission(CookiesPermissions.Manage, CookiesDb.Name, "owner"));
            return services;
        }
    }
}
