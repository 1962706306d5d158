using LaBelleCerise.Accounts;
using LaBelleCerise.Ordering;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace LaBelleCerise.Modules.Tests.Kernel.Played;

/// <summary>A shop in whose orders and accounts a rival may come between a check and its write.</summary>
public sealed class RivalShop : Shop
{
    internal Rival Rival => Services.GetRequiredService<Rival>();

    protected override void ConfigureServices(IServiceCollection services, IConfiguration storage)
    {
        services.AddSingleton<Rival>();
        if (TestDatabase.IsPostgres)
        {
            services.ConfigureDbContext<OrderingDbOnPostgres>((provider, options) => options.AddInterceptors(provider.GetRequiredService<Rival>()));
            services.ConfigureDbContext<AccountsDbOnPostgres>((provider, options) => options.AddInterceptors(provider.GetRequiredService<Rival>()));
        }
        else
        {
            services.ConfigureDbContext<OrderingDbOnSqlite>((provider, options) => options.AddInterceptors(provider.GetRequiredService<Rival>()));
            services.ConfigureDbContext<AccountsDbOnSqlite>((provider, options) => options.AddInterceptors(provider.GetRequiredService<Rival>()));
        }
    }
}
