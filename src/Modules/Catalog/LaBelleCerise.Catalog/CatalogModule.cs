using LaBelleCerise.Kernel.Data;
using LaBelleCerise.Kernel.Security;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace LaBelleCerise.Catalog;

/// <summary>Composes Catalog.</summary>
public static class CatalogModule
{
    extension(IServiceCollection services)
    {
        /// <summary>Registers the module; one line in the host.</summary>
        public IServiceCollection AddCatalog(IConfiguration configuration)
        {
            services.AddModule<CatalogDb, CatalogDbOnSqlite, CatalogDbOnPostgres>(configuration, CatalogDb.Name);
            services.AddSingleton(new Permission(CatalogPermissions.Products, CatalogDb.Name, "owner", "catalog"));
            return services;
        }
    }
}
