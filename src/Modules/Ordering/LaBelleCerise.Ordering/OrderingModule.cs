using LaBelleCerise.Kernel.Data;
using LaBelleCerise.Kernel.Jobs;
using LaBelleCerise.Kernel.PersonalData.Keeping;
using LaBelleCerise.Kernel.Security;
using LaBelleCerise.Kernel.Settings;
using LaBelleCerise.Kernel.Web;
using LaBelleCerise.Ordering.Amounts;
using LaBelleCerise.Ordering.Baskets;
using LaBelleCerise.Ordering.Delivery;
using LaBelleCerise.Ordering.Jobs;
using LaBelleCerise.Ordering.Keeping;
using LaBelleCerise.Ordering.Orders;
using LaBelleCerise.Ordering.Pages.Checkout;
using LaBelleCerise.Ordering.Payments;
using LaBelleCerise.Ordering.Stocks;
using LaBelleCerise.Ordering.Taxation;
using LaBelleCerise.Ordering.Terms;
using LaBelleCerise.Ordering.Transfers;
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
            services.AddOwnerSettings<OrderingOptions, OrderingDb>(OrderingOptions.Section).AddSingleton<ISettingsRule<OrderingOptions>, OrderingRules>();
            services.AddOptions<VatOptions>().BindConfiguration(VatOptions.Section);
            services.AddOwnerSettings<VatOptions, OrderingDb>(VatOptions.Section).AddSingleton<ISettingsRule<VatOptions>, VatRules>().AddSingleton<VatRates>();
            services.AddScoped<PromiseText>().AddScoped<ShopTerms>().AddScoped<TransferDesk>().AddScoped<Pages.Orders.OrderOutlook>();
            services.AddScoped<StockBook>().AddScoped<OrderDesk>().AddScoped<BasketReference>().AddScoped<BasketReader>().AddScoped<BasketEdits>().AddScoped<PlacingDesk>();
            services.AddSingleton(new Permission(OrderingPermissions.Orders, OrderingDb.Name, "owner", "orders"));
            services.AddSingleton(new Permission(OrderingPermissions.Stock, OrderingDb.Name, "owner", "orders"));
            services.AddJob<LapseUnpaidOrders>("ordering.lapse-unpaid-orders", "* * * * *");
            services.AddJob<RemindTransfers>("ordering.remind-transfers", "20 8 * * *");
            services.AddSingleton<IRetentionHold, OpenDispute>().AddSingleton<IRetentionHold, UnfinishedNotice>();
            services.AddSingleton(new Permission(OrderingPermissions.Settings, OrderingDb.Name, "owner"));
            services.AddSingleton(new AdminMenuEntry(AdminMenuEntry.Settings, "/admin/settings/delivery", "Bezorging", "Delivery", OrderingPermissions.Settings, 820));
            services.AddSingleton(new AdminMenuEntry(AdminMenuEntry.Settings, "/admin/settings/payment", "Betalen", "Payment", OrderingPermissions.Settings, 830));
            services.AddSingleton(new AdminMenuEntry(AdminMenuEntry.Settings, "/admin/settings/vat", "Btw", "VAT", OrderingPermissions.Settings, 840));
            services.AddSingleton(new AdminMenuEntry(AdminMenuEntry.Settings, "/admin/settings/one-stop-shop", "Btw in de EU", "VAT in the EU", OrderingPermissions.Settings, 845));
            services.AddSingleton(new AdminMenuEntry(OrderingDb.Name, "/admin/orders/one-stop-shop", "OSS-aangifte", "OSS return", OrderingPermissions.Orders, 60));
            services.AddSingleton(new AdminMenuEntry(OrderingDb.Name, "/admin/payments/transfers", "Overschrijvingen", "Transfers", PaymentPermissions.Payments, 45));
            services.AddSingleton(new AdminMenuEntry(OrderingDb.Name, "/admin/orders", "Bestellingen", "Orders", OrderingPermissions.Orders, 10));
            services.AddSingleton(new AdminMenuEntry(OrderingDb.Name, "/admin/stock", "Voorraad", "Stock", OrderingPermissions.Stock, 20));
            services.AddSingleton(new AdminWidget("OrdersToHandle", OrderingPermissions.Orders, 10));
            services.AddTaxation();
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
