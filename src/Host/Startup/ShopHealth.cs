using LaBelleCerise.Kernel.Data;
using Microsoft.AspNetCore.Diagnostics.HealthChecks;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace LaBelleCerise.Host.Startup;

/// <summary><c>/health/live</c>: the process answers. <c>/health/ready</c>: every store answers and nobody asked the host to stop.</summary>
internal static class ShopHealth
{
    private const string Ready = "ready";

    public static IServiceCollection AddShopHealth(this IServiceCollection services)
    {
        services.AddHealthChecks().AddCheck<StoresAnswer>("stores", tags: [Ready]);
        return services;
    }

    public static void MapShopHealth(this WebApplication app)
    {
        app.MapHealthChecks("/health/live", new HealthCheckOptions { Predicate = _ => false }).DisableHttpMetrics();
        app.MapHealthChecks("/health/ready", new HealthCheckOptions { Predicate = check => check.Tags.Contains(Ready) }).DisableHttpMetrics();
    }

    private sealed class StoresAnswer(ModuleCatalog modules, IServiceProvider services, IHostApplicationLifetime lifetime) : IHealthCheck
    {
        public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
        {
            if (lifetime.ApplicationStopping.IsCancellationRequested)
            {
                return HealthCheckResult.Unhealthy("stopping");
            }

            foreach (var module in modules.Stores)
            {
                if (!await module.Open(services).Database.CanConnectAsync(cancellationToken))
                {
                    return HealthCheckResult.Unhealthy(module.Name);
                }
            }

            return HealthCheckResult.Healthy();
        }
    }
}
