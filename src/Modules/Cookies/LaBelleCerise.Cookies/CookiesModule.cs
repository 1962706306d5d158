using LaBelleCerise.Cookies.Choices;
using LaBelleCerise.Cookies.Jobs;
using LaBelleCerise.Cookies.Keeping;
using LaBelleCerise.Cookies.Notices;
using LaBelleCerise.Cookies.Tags;
using LaBelleCerise.Cookies.Register;
using LaBelleCerise.Cookies.Visits;
using LaBelleCerise.Cookies.Walks;
using LaBelleCerise.Cookies.Widgets;
using LaBelleCerise.Kernel.Data;
using LaBelleCerise.Kernel.Jobs;
using LaBelleCerise.Kernel.PersonalData.Keeping;
using LaBelleCerise.Kernel.Security;
using LaBelleCerise.Kernel.Web;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace LaBelleCerise.Cookies;

/// <summary>Composes Cookies.</summary>
public static class CookiesModule
{
    extension(IServiceCollection services)
    {
        /// <summary>Registers the module; one line in the host.</summary>
        public IServiceCollection AddCookies(IConfiguration configuration)
        {
            services.AddModule<CookiesDb, CookiesDbOnSqlite, CookiesDbOnPostgres>(configuration, CookiesDb.Name);
            services.AddOptions<GoogleAnalyticsOptions>().BindConfiguration(GoogleAnalyticsOptions.Section).ValidateDataAnnotations().ValidateOnStart();
            services.AddSingleton(_ => new CookieNotice()).AddSingleton<TagSwitches>().AddSingleton<PublicRoutes>();
            services.AddScoped<ChoiceCookie>().AddScoped<ShownBanner>().AddScoped<TagGate>().AddScoped<AnalyticsGate>().AddScoped<ChoiceReceipts>().AddScoped<VisitBook>().AddScoped<ChoiceSums>();
            services.AddSingleton(new Permission(CookiesPermissions.Manage, CookiesDb.Name, "owner", "privacy"));
            services.AddSingleton(new AdminMenuEntry(CookiesDb.Name, "/admin/cookies/register", "Cookieregister", "Cookie register", CookiesPermissions.Manage, 500));
            services.AddSingleton(new AdminMenuEntry(CookiesDb.Name, "/admin/cookies/choices", "Cookiekeuzes", "Cookie choices", CookiesPermissions.Manage, 510));
            services.AddSingleton(new AdminMenuEntry(CookiesDb.Name, "/admin/cookies/tags", "Tags", "Tags", CookiesPermissions.Manage, 520));
            services.AddSingleton(new AdminMenuEntry(CookiesDb.Name, "/admin/cookies/visits", "Bezoeken", "Visits", CookiesPermissions.Manage, 530));
            services.AddSingleton(new AdminMenuEntry(CookiesDb.Name, "/admin/cookies/walks", "Rondgang", "Walk", CookiesPermissions.Manage, 540));
            services.AddSingleton<OpenCookieDatabase>().AddSingleton<WalkInspector>().AddScoped<WalkerIdentity>().AddScoped<ShopWalk>();
            services.AddHttpClient<WalkLine>(http => http.Timeout = TimeSpan.FromSeconds(30))
                .ConfigurePrimaryHttpMessageHandler(() => new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false, UseProxy = false });
            services.AddSingleton<IRetentionHold, LastTurnCounts>().AddSingleton<IRetentionHold, ChoiceStillProves>();
            services.AddBackgroundWork<TakeWalks>(configuration).AddJob<WalkShopNightly>("cookies.walk-shop", "50 3 * * *");
            return services.AddSingleton(new AdminWidget(nameof(CookieChoicesWidget), CookiesPermissions.Manage, 500));
        }
    }

    /// <summary>Maps where pages tell that they were left.</summary>
    /// <param name="routes">The routes of the host.</param>
    public static IEndpointRouteBuilder MapCookies(this IEndpointRouteBuilder routes)
    {
        routes.MapVisits();
        return routes;
    }
}
