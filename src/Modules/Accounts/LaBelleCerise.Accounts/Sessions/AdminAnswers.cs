using System.Security.Claims;
using LaBelleCerise.Kernel.Security;
using LaBelleCerise.Kernel.Web;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.Filters;

namespace LaBelleCerise.Accounts.Sessions;

/// <summary>What every admin page has: the staff member's language, and no copy in any cache (decisions 15, security S7).</summary>
internal sealed class AdminAnswers : IAsyncResourceFilter
{
    public async Task OnResourceExecutionAsync(ResourceExecutingContext context, ResourceExecutionDelegate next)
    {
        if (context.RouteData.Values["area"] is "Admin")
        {
            Cultures.Use(LanguageOf(context.HttpContext));
            context.HttpContext.Response.Headers.CacheControl = "no-store";
        }

        await next();
    }

    private static string LanguageOf(HttpContext http) =>
        http.User.FindFirstValue(CurrentPerson.StaffCultureClaim) ?? FirstOf(http.Request);

    /// <summary>Before sign-in: the first of the browser's languages that the administration speaks.</summary>
    private static string FirstOf(HttpRequest request) => request.GetTypedHeaders().AcceptLanguage
        .OrderByDescending(l => l.Quality ?? 1)
        .Select(l => l.Value.ToString().Split('-')[0].ToLowerInvariant())
        .FirstOrDefault(l => l is "nl" or "en") ?? Cultures.Default;
}
