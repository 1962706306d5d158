using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace LaBelleCerise.Modules.Tests.Cookies.Walks;

/// <summary>A shop that measures and that, when a test wants it, sets a cookie that nobody listed on its Dutch pages.</summary>
public sealed class LeakyShop : Shop
{
    /// <summary>The name of the cookie; null for a shop without fault.</summary>
    public string? Leak { get; set; }

    protected override IEnumerable<KeyValuePair<string, string>> Settings => [new("Cookies:GoogleAnalytics:MeasurementId", MeasuringShop.Stream)];

    protected override void ConfigureServices(IServiceCollection services, IConfiguration storage) => services.AddSingleton<IStartupFilter>(new Hole(this));

    private sealed class Hole(LeakyShop shop) : IStartupFilter
    {
        public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) => app =>
        {
            app.Use((http, rest) =>
            {
                if (shop.Leak is { } name && http.Request.Path.StartsWithSegments("/nl"))
                {
                    http.Response.Cookies.Append(name, "1");
                }

                return rest(http);
            });
            next(app);
        };
    }
}
