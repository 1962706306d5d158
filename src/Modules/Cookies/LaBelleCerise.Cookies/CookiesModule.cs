using LaBelleCerise.Cookies.Choices;
using LaBelleCerise.Cookies.Notices;
using LaBelleCerise.Cookies.Tags;
using LaBelleCerise.Cookies.Widgets;
using LaBelleCerise.Kernel.Data;
using LaBelleCerise.Kernel.Security;
using LaBelleCerise.Kernel.Web;
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
            services.AddSingleton<CookieNotice>().AddSingleton<TagSwitches>();
            services.AddScoped<ChoiceCookie>().AddScoped<ShownBanner>().AddScoped<AnalyticsGate>().AddScoped<ChoiceSums>();
            services.AddSingleton(new Permission(CookiesPermissions.Manage, CookiesDb.Name, "owner", "privacy"));
            services.AddSingleton(new AdminMenuEntry(CookiesDb.Name, "/admin/cookies/register", "Cookieregister", "Cookie register", CookiesPermissions.Manage, 500));
            services.AddSingleton(new AdminMenuEntry(CookiesDb.Name, "/admin/cookies/choices", "Cookiekeuzes", "Cookie choices", CookiesPermissions.Manage, 510));
            services.AddSingleton(new AdminMenuEntry(CookiesDb.Name, "/admin/cookies/tags", "Tags", "Tags", CookiesPermissions.Manage, 520));
            return services.AddSingleton(new AdminWidget(nameof(CookieChoicesWidget), CookiesPermissions.Manage, 500));
        }
    }
}
