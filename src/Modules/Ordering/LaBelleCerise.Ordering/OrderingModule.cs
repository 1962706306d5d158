using LaBelleCerise.Kernel.Data;
using LaBelleCerise.Kernel.Jobs;
using LaBelleCerise.Kernel.Security;
using LaBelleCerise.Ordering.Jobs;
using LaBelleCerise.Ordering.Orders;
using LaBelleCerise.Ordering.Payments;
using LaBelleCerise.Ordering.Stocks;
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
            services.AddOptions<OrderingOptions>().BindConfiguration(OrderingOptions.Section).ValidateDataAnnotations().ValidateOnStart();
            services.AddScoped<StockBook>().AddScoped<OrderDesk>();
            services.AddSingleton(new Permission(OrderingPermissions.Orders, OrderingDb.Name, "owner", "orders"));
            services.AddSingleton(new Permission(OrderingPermissions.Stock, OrderingDb.Name, "owner", "orders"));
            services.AddJob<LapseUnpaidOrders>("ordering.lapse-unpaid-orders", "* * * * *");
            services.AddPayments(configuration);
            return services;
        }
    }

    /// <summary>Maps the endpoints that are no pages: places per post code, payment notices; one line in the host.</summary>
    public static IEndpointRouteBuilder MapOrdering(this IEndpointRouteBuilder routes)
    {
        routes.MapPayments();
        return routes;
    }
}
