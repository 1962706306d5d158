using System.Globalization;
using LaBelleCerise.Host.Startup;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace LaBelleCerise.Host.Pages.Errors;

/// <summary>One friendly page for whatever went wrong, in the language of the address; never a trace, never a path (security D8).</summary>
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class ShowError : PageModel
{
    /// <summary>After so long a store that was full or away may be back.</summary>
    internal const string RetryAfterSeconds = "60";

    /// <summary>Which text: NotFound, Resting, Refused, Unavailable or Broken.</summary>
    public string Kind { get; private set; } = "Broken";

    /// <summary>What the shopper can tell us; the logs carry it too.</summary>
    public string Reference { get; private set; } = "";

    /// <summary>Shows the page for any method, for a failed post ends here too.</summary>
    public void OnGet()
    {
        // From the route and not by binding, which gives up when the form of the failed post cannot be read.
        Kind = (Response.StatusCode, int.Parse((string)RouteData.Values["status"]!, CultureInfo.InvariantCulture)) switch
        {
            (StatusCodes.Status503ServiceUnavailable, _) => "Unavailable",
            (_, 404 or 405) => "NotFound",
            (_, 423) => "Resting",
            (_, >= 400 and < 500) => "Refused",
            _ => "Broken",
        };
        if (Kind == "Unavailable")
        {
            Response.Headers.RetryAfter = RetryAfterSeconds;
        }

        Reference = RequestReference.Of(HttpContext);
    }

    /// <summary>Shows the page after a post.</summary>
    public void OnPost() => OnGet();
}
