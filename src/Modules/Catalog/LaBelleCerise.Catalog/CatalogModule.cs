using LaBelleCerise.Catalog.Imports;
using LaBelleCerise.Catalog.Jobs;
using LaBelleCerise.Kernel.Data;
using LaBelleCerise.Kernel.Jobs;
using LaBelleCerise.Kernel.Security;
using LaBelleCerise.Kernel.Web;
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
            services.AddScoped<ImportFiles>().AddScoped<ImportPlanner>().AddScoped<ImportDesk>();
            services.AddJob<FinishImports>("catalog.finish-imports", "* * * * *");
            services.AddSingleton(new AdminMenuEntry(CatalogDb.Name, "/admin/catalog/products", "Producten", "Products", CatalogPermissions.Products, 100));
            services.AddSingleton(new AdminMenuEntry(CatalogDb.Name, "/admin/catalog/imports", "Importeren", "Import", CatalogPermissions.Products, 110));
            services.AddSingleton(new AdminWidget("ShelfCounts", CatalogPermissions.Products, 100));
            return services;
        }
    }
}
