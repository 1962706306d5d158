using LaBelleCerise.Cookies.Choices;
using LaBelleCerise.Cookies.Register;

namespace LaBelleCerise.Cookies.Walks;

/// <summary>Compares one answer with the register.</summary>
internal sealed class WalkInspector(OpenCookieDatabase database)
{
    /// <param name="answer">What the shop answered.</param>
    /// <param name="state">What the walker had chosen.</param>
    /// <param name="route">Where.</param>
    /// <param name="ownHost">The shop's own host.</param>
    public IEnumerable<WalkFault> Inspect(WalkAnswer answer, WalkState state, string route, string ownHost)
    {
        var allowed = state == WalkState.Accepted ? AllowedServices.All : AllowedServices.None;
        if (answer.Status >= 500)
        {
            yield return new(state, route, WalkFaultKind.ServerError, $"{answer.Status}");
        }

        foreach (var name in answer.Cookies)
        {
            var entry = CookieRegister.Find(name);
            if (entry is null || (entry.Service is { } service && !allowed.Has(service)))
            {
                yield return new(state, route, entry is null ? WalkFaultKind.UnlistedCookie : WalkFaultKind.CookieWithoutConsent, name, Known(name));
            }
        }

        bool IsForeign(string host) => !host.Equals(ownHost, StringComparison.OrdinalIgnoreCase) && !allowed.Services.Any(s => s.MayCall(host) || (s.MeasureHosts.Contains(host)));
        foreach (var host in PageReading.LoadedHosts(answer.Html).Where(IsForeign).Distinct())
        {
            yield return new(state, route, WalkFaultKind.ForeignAddress, host);
        }

        foreach (var host in PageReading.PolicyHosts(answer.Policy).Where(IsForeign).Distinct())
        {
            yield return new(state, route, WalkFaultKind.OpenPolicy, host);
        }

        if (state != WalkState.Accepted && answer.Html.Contains("_content/LaBelleCerise.Cookies/", StringComparison.Ordinal))
        {
            yield return new(state, route, WalkFaultKind.TagWithoutConsent, "");
        }
    }

    private string Known(string name) => database.Find(name) is { } known ? $"{known.Platform}, {known.Category}" : "";
}
