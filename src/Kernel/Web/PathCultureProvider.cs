using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Localization;

namespace LaBelleCerise.Kernel.Web;

/// <summary>Takes the language from the first path segment, so that error pages have it too; admin uses the staff member's own choice.</summary>
public sealed class PathCultureProvider : RequestCultureProvider
{
    /// <inheritdoc />
    public override Task<ProviderCultureResult?> DetermineProviderCultureResult(HttpContext httpContext)
    {
        // An error page runs again under another path: the visitor's language is that of the first.
        var path = httpContext.Features.Get<IStatusCodeReExecuteFeature>()?.OriginalPath
            ?? httpContext.Features.Get<IExceptionHandlerPathFeature>()?.Path
            ?? httpContext.Request.Path.Value;
        var first = path?.Split('/', 3, StringSplitOptions.RemoveEmptyEntries).FirstOrDefault();
        return Task.FromResult<ProviderCultureResult?>(first is not null && Cultures.All.Contains(first)
            ? new ProviderCultureResult($"{first}-BE", first)
            : null);
    }
}
