using LaBelleCerise.Kernel.Security;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace LaBelleCerise.Accounts.Sessions;

/// <summary>The cookies of shoppers and staff (decisions 17, security S5).</summary>
internal static class SessionCookies
{
    public static IServiceCollection AddSessions(this IServiceCollection services)
    {
        services.AddSingleton<TicketStore>().AddScoped<PersonSessions>().AddScoped<ShopperCookieEvents>().AddScoped<StaffCookieEvents>();
        services.AddAuthentication(CurrentPerson.ShopperScheme)
            .AddCookie(CurrentPerson.ShopperScheme, o => Shape(o, "__Host-shopper", SameSiteMode.Lax, SessionLimits.ShopperIdle, typeof(ShopperCookieEvents)))
            .AddCookie(CurrentPerson.StaffScheme, o => Shape(o, "__Host-staff", SameSiteMode.Strict, SessionLimits.StaffIdle, typeof(StaffCookieEvents)))
            .AddCookie(SessionClaims.HalfwayScheme, o =>
            {
                Shape(o, "__Host-staff-halfway", SameSiteMode.Strict, SessionLimits.Halfway, null);
                o.SlidingExpiration = false;
            });
        foreach (var scheme in (string[])[CurrentPerson.ShopperScheme, CurrentPerson.StaffScheme])
        {
            services.AddOptions<CookieAuthenticationOptions>(scheme).Configure<TicketStore>((o, store) => o.SessionStore = store);
        }

        return services;
    }

    private static void Shape(CookieAuthenticationOptions options, string name, SameSiteMode sameSite, TimeSpan idle, Type? events)
    {
        options.Cookie.Name = name;
        options.Cookie.Path = "/";
        options.Cookie.HttpOnly = true;
        options.Cookie.SecurePolicy = CookieSecurePolicy.Always;
        options.Cookie.SameSite = sameSite;
        options.Cookie.IsEssential = true;
        options.CookieManager = new FreshCookies();
        options.ExpireTimeSpan = idle;
        options.SlidingExpiration = true;
        options.EventsType = events;
    }
}
