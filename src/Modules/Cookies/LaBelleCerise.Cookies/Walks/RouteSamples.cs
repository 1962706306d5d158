using System.Net;
using System.Text.RegularExpressions;
using LaBelleCerise.Cookies.Visits;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Routing.Template;

namespace LaBelleCerise.Cookies.Walks;

/// <summary>Real addresses for routes with values in them, learnt from the links of pages.</summary>
internal sealed partial class RouteSamples(IReadOnlyList<PublicRoute> routes)
{
    private readonly List<(PublicRoute Route, TemplateMatcher Matcher)> matchers =
        [.. routes.Select(route => (route, new TemplateMatcher(TemplateParser.Parse(route.Shown[1..]), [])))];

    private readonly Dictionary<string, string> addresses = [];
    private readonly Dictionary<string, RouteValueDictionary> values = [];

    public bool HasSample(PublicRoute route) => !route.Shown.Contains('{', StringComparison.Ordinal) || addresses.ContainsKey(route.Shown) || Borrowed(route) is not null;

    /// <summary>Reads the links and form targets of a page.</summary>
    public void Learn(string html)
    {
        foreach (Match link in Links().Matches(html))
        {
            LearnAddress(WebUtility.HtmlDecode(link.Groups["path"].Value));
        }
    }

    public void LearnAddress(string path)
    {
        foreach (var (route, matcher) in matchers)
        {
            var found = new RouteValueDictionary();
            if (route.Shown.Contains('{', StringComparison.Ordinal) && matcher.TryMatch(path, found))
            {
                addresses.TryAdd(route.Shown, path);
                values.TryAdd(PageOf(route), found);
                return;
            }
        }
    }

    /// <summary>A real address; else the values of the same page in another language; else made-up ones.</summary>
    public string AddressOf(PublicRoute route) => addresses.GetValueOrDefault(route.Shown) ?? Filled(route, Borrowed(route));

    private RouteValueDictionary? Borrowed(PublicRoute route) => values.GetValueOrDefault(PageOf(route));

    private static string PageOf(PublicRoute route) => route.Endpoint.Metadata.GetMetadata<PageActionDescriptor>()!.ViewEnginePath;

    private static string Filled(PublicRoute route, RouteValueDictionary? known) => Parts().Replace(route.Shown, part =>
    {
        var (name, rest) = (part.Groups["name"].Value, part.Groups["rest"].Value);
        return known?[name]?.ToString() ?? (rest.Contains('?', StringComparison.Ordinal) ? "" : rest.Contains(":int", StringComparison.Ordinal) ? "1" : "onbekend");
    }).TrimEnd('/');

    [GeneratedRegex("(?:href|action|formaction|src)=\"(?<path>/[^\"?#]*)")]
    private static partial Regex Links();

    [GeneratedRegex(@"\{\*{0,2}(?<name>\w+)(?<rest>[^}]*)\}")]
    private static partial Regex Parts();
}
