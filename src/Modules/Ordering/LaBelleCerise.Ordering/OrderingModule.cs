using LaBelleCerise.Kernel.Data;
using LaBelleCerise.Kernel.Security;
using LaBelleCerise.Ordering.Payments;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace LaBelleCerise.Ordering;

/// <summary>Composes Ordering.</summary>
public static class OrderingModule
{
    extension(IServiceCollection services)
    {
        /// <summary>Registers the module; one line in the host.</summary>
        public IServiceCollection AddOrdering(IConfiguration configuration)
        {
            services.AddModule<OrderingDb, OrderingDbOnSqlite, OrderingDbOnPostgres>(configuration, OrderingDb.Name);
            services.AddSingleton(new Permission(OrderingPermissions.Manage, OrderingDb.Name, "owner"));
            services.AddPayments(configuration);
            return services;
        }
    }

    extension(IEndpointRouteBuilder routes)
    {
        /// <summary>Maps the endpoints that are no pages: places per post code, payment notices; one line in the host.</summary>
        public IEndpointRouteBuilder MapOrdering()
        {
            routes.MapPayments();
            return routes;
        }
    }
}
