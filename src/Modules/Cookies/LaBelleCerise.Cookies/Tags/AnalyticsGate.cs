using LaBelleCerise.Cookies.Register;
using LaBelleCerise.Kernel.PersonalData;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.Extensions.Options;

namespace LaBelleCerise.Cookies.Tags;

/// <summary>Lets Google Analytics onto a page: only when configured, where the gate lets it and while Google may receive data (promises S58, S83).</summary>
internal sealed class AnalyticsGate(IOptions<GoogleAnalyticsOptions> options, TagGate gate, IRecipientGate recipients)
{
    private static readonly CookieService Service = CookieServices.GoogleAnalytics;

    /// <summary>The measuring stream for this page; null when nothing of Google may stand on it. Opens the policy of this one answer.</summary>
    public async Task<string?> Open(ViewContext view)
    {
        var stream = options.Value.MeasurementId;
        if (stream.Length == 0 || !recipients.MayReceive(Recipient.Google) || !await gate.Lets(Service, view))
        {
            return null;
        }

        var headers = view.HttpContext.Response.Headers;
        var policy = headers.ContentSecurityPolicy.ToString();
        var (scripts, hits) = (Sources(Service.ScriptHosts), Sources(Service.MeasureHosts));
        headers.ContentSecurityPolicy = policy.Length == 0 ? default : ContentPolicy.With(policy, ("script-src", scripts), ("connect-src", hits), ("img-src", hits));
        return stream;
    }

    private static string Sources(IEnumerable<string> hosts) => string.Join(' ', hosts.Select(host => "https://" + host));
}
