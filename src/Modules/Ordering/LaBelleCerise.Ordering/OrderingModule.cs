using LaBelleCerise.Kernel.Data;
using LaBelleCerise.Kernel.Jobs;
using LaBelleCerise.Kernel.Security;
using LaBelleCerise.Kernel.Web;
using LaBelleCerise.Ordering.Baskets;
using LaBelleCerise.Ordering.Jobs;
using LaBelleCerise.Ordering.Orders;
using LaBelleCerise.Ordering.Pages.Checkout;
using LaBelleCerise.Ordering.Payments;
using LaBelleCerise.Ordering.Stocks;
using LaBelleCerise.Ordering.Terms;
using LaBelleCerise.Ordering.Withdrawals;
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
            services.AddScoped<StockBook>().AddScoped<OrderDesk>().AddScoped<BasketReference>().AddScoped<BasketReader>().AddScoped<BasketEdits>().AddScoped<PlacingDesk>();
            services.AddSingleton(new Permission(OrderingPermissions.Orders, OrderingDb.Name, "owner", "orders"));
            services.AddSingleton(new Permission(OrderingPermissions.Stock, OrderingDb.Name, "owner", "orders"));
            services.AddJob<LapseUnpaidOrders>("ordering.lapse-unpaid-orders", "* * * * *");
            services.AddJob<RemoveOldBaskets>("ordering.remove-old-baskets", "40 3 * * *");
            services.AddSingleton(new AdminMenuEntry(OrderingDb.Name, "/admin/orders", "Bestellingen", "Orders", OrderingPermissions.Orders, 10));
            services.AddSingleton(new AdminMenuEntry(OrderingDb.Name, "/admin/stock", "Voorraad", "Stock", OrderingPermissions.Stock, 20));
            services.AddSingleton(new AdminWidget("OrdersToHandle", OrderingPermissions.Orders, 10));
            services.AddWithdrawals();
            services.AddTerms();
            services.AddPayments(configuration);
            return services;
        }
    }

    /// <summary>Maps the endpoints that are no pages: places per post code, payment notices; one line in the host.</summary>
    /// <remarks>A plain extension method: two extension blocks in one public class trip CA1708.</remarks>
    public static IEndpointRouteBuilder MapOrdering(this IEndpointRouteBuilder routes)
    {
        routes.MapPayments();
        return routes;
    }
}
