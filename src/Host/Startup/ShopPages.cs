using System.Globalization;
using LaBelleCerise.Host.Security;
using LaBelleCerise.Kernel.Data;
using LaBelleCerise.Kernel.PersonalData;
using LaBelleCerise.Kernel.Security;
using LaBelleCerise.Kernel.Web;
using Microsoft.AspNetCore.Localization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ApplicationModels;
using Microsoft.Extensions.Options;

namespace LaBelleCerise.Host.Startup;

/// <summary>Pages, languages and routes.</summary>
internal static class ShopPages
{
    public static IServiceCollection AddShopPages(this IServiceCollection services)
    {
        services.AddLocalization();
        services.Configure<RouteOptions>(options =>
        {
            options.ConstraintMap["lang"] = typeof(LanguageConstraint);
            // Not LowercaseUrls: it lowers route values too, and a signed token in a link must keep its case.
        });
        services.Configure<RequestLocalizationOptions>(options =>
        {
            options.DefaultRequestCulture = new RequestCulture("nl-BE", "nl");
            options.SupportedCultures = [.. Cultures.All.Select(c => CultureInfo.GetCultureInfo($"{c}-BE"))];
            options.SupportedUICultures = [.. Cultures.All.Select(CultureInfo.GetCultureInfo)];
            options.RequestCultureProviders = [new PathCultureProvider()];
        });
        services.AddRazorPages(options =>
        {
            options.Conventions.Add(new LocalizedPageConvention(services.Select(s => s.ImplementationInstance).OfType<ModuleRegistration>().Select(m => m.Assembly)));
            options.Conventions.AuthorizeAreaFolder("Admin", "/", PermissionPolicies.Staff);
            options.Conventions.AddFolderApplicationModelConvention("/", AcceptAnonymousPosts);
        });
        services.Configure<MvcOptions>(options =>
        {
            options.ModelBinderProviders.Insert(0, new TextBinder.Provider());
            options.Filters.Add(new RefuseUnreadableForms());
            options.Filters.Add<OfferedLanguagesOnly>();
            options.Filters.Add<RestrictionAnswers>();
        });
        services.AddAntiforgery(options =>
        {
            options.Cookie.Name = "__Host-form";
            // With Always here the framework refuses to work on http://localhost; the cookie policy makes it Secure all the same (ADR 0007).
            options.Cookie.SecurePolicy = CookieSecurePolicy.None;
            options.Cookie.SameSite = SameSiteMode.Lax;
        });
        return services;
    }

    public static void UseShopPages(this WebApplication app)
    {
        app.UseRequestLocalization();
        app.UseMiddleware<RemovedNumbers>();
        app.UseRouting();
        app.UseCookiePolicy(new CookiePolicyOptions { Secure = CookieSecurePolicy.Always });
        app.UseMiddleware<CrossSiteGuard>();
        app.UseAuthentication();
        app.UseAuthorization();
    }

    public static void MapShopPages(this WebApplication app)
    {
        app.MapStaticAssets();
        app.MapGet("/", (HttpRequest request, IOptionsMonitor<ShopLanguages> languages) => Results.Redirect($"/{FirstLanguage(request, languages.CurrentValue)}"));
        app.MapRazorPages().WithStaticAssets();
    }

    /// <summary>Posts of visitors who are not signed in are guarded by origin and form id; only where a signed-in cookie acts is a token needed (ADR 0007).</summary>
    private static void AcceptAnonymousPosts(PageApplicationModel page)
    {
        if (page.AreaName is null && !page.ModelType!.IsDefined(typeof(SignedInPostsAttribute), inherit: true))
        {
            page.Filters.Add(new IgnoreAntiforgeryTokenAttribute());
        }
    }

    /// <summary>The first of the browser's languages that we speak; no cookie is needed for it (promise S34).</summary>
    private static string FirstLanguage(HttpRequest request, ShopLanguages languages)
    {
        request.HttpContext.Response.Headers.Vary = "Accept-Language";
        request.HttpContext.Response.Headers.CacheControl = "no-cache";
        return request.GetTypedHeaders().AcceptLanguage
            .OrderByDescending(l => l.Quality ?? 1)
            .Select(l => l.Value.ToString().Split('-')[0].ToLowerInvariant())
            .FirstOrDefault(languages.Offers) ?? Cultures.Default;
    }
}
