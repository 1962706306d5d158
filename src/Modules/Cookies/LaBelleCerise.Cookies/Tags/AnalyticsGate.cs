using LaBelleCerise.Cookies.Choices;
using LaBelleCerise.Cookies.Register;
using LaBelleCerise.Kernel.PersonalData;
using LaBelleCerise.Kernel.Web;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.Extensions.Options;

namespace LaBelleCerise.Cookies.Tags;

/// <summary>Lets Google Analytics onto a page: only when configured, switched on, allowed by this visitor and while Google may receive data, and never where the address opens something (promise S83).</summary>
internal sealed class AnalyticsGate(IOptions<GoogleAnalyticsOptions> options, ChoiceCookie choices, TagSwitches switches, IRecipientGate recipients)
{
    /// <remarks>developers.google.com/tag-platform, Content Security Policy, read 2026-11-22.</remarks>
    private const string Scripts = "https://www.googletagmanager.com";
    private const string Hits = "https://www.googletagmanager.com https://*.google-analytics.com https://*.analytics.google.com";

    /// <summary>The measuring stream for this page; null when nothing of Google may stand on it. Opens the policy of this one answer.</summary>
    public async Task<string?> Open(ViewContext view)
    {
        var http = view.HttpContext;
        var stream = options.Value.MeasurementId;
        if (stream.Length == 0 || choices.Current is not { AllowsAnalytics: true } || IsPrivate(view)
            || !recipients.MayReceive(Recipient.Google)
            || !await switches.IsOn(CookieRegister.GoogleAnalytics, http.RequestAborted))
        {
            return null;
        }

        var headers = http.Response.Headers;
        var policy = headers.ContentSecurityPolicy.ToString();
        headers.ContentSecurityPolicy = policy.Length == 0 ? default : ContentPolicy.With(policy, ("script-src", Scripts), ("connect-src", Hits), ("img-src", Hits));
        return stream;
    }

    /// <summary>Order links and the like: their address is a key that nobody else may see.</summary>
    private static bool IsPrivate(ViewContext view) => view.RouteData.Values.ContainsKey("token") || view.ViewData[PageKeys.NoIndex] is true;
}
