using LaBelleCerise.Sandbox.MultiSafepay.HostedPage;
using LaBelleCerise.Sandbox.MultiSafepay.Notifications;
using LaBelleCerise.Sandbox.MultiSafepay.Orders;
using LaBelleCerise.Sandbox.MultiSafepay.Refunds;

namespace LaBelleCerise.Sandbox.MultiSafepay;

/// <summary>MultiSafepay as handbook apis.md 1 describes it; base address /multisafepay/v1/json.</summary>
internal static class MultiSafepayModule
{
    private static readonly TimeSpan AnswerLimit = TimeSpan.FromSeconds(20);

    public static void AddMultiSafepay(this IServiceCollection services)
    {
        services.AddSingleton<OrderDesk>();
        services.AddSingleton<RefundDesk>();
        services.AddSingleton<NotificationQueue>();
        services.AddSingleton<NotificationSender>();
        services.AddSingleton(_ => new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false, UseProxy = false, UseCookies = false }) { Timeout = AnswerLimit });
        services.AddHostedService<NotificationPump>();
        services.AddHostedService<ProviderClockwork>();
    }

    public static void MapMultiSafepay(this IEndpointRouteBuilder app)
    {
        var api = app.MapGroup("/multisafepay/v1/json").AddEndpointFilter<RouteGroupBuilder, ApiKeyFilter>();
        api.MapOrders();
        api.MapRefunds();
        api.MapMethods();
        app.MapHostedPage();
        app.MapOrdersPage();
    }
}
