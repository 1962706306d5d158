using System.Text.RegularExpressions;

namespace LaBelleCerise.Cookies.Walks;

/// <summary>Reads an answer as a browser would: what it would load, from whom, and whom the policy lets in.</summary>
internal static partial class PageReading
{
    /// <summary>The hosts from which the page makes the browser load something; links that a visitor must click do not count.</summary>
    public static IEnumerable<string> LoadedHosts(string html) =>
        from Match element in Elements().Matches(html)
        where !element.Value.StartsWith("<link", StringComparison.OrdinalIgnoreCase) || LoadingLinks().IsMatch(element.Value)
        from Match address in Addresses().Matches(element.Value)
        select address.Groups["host"].Value;

    /// <summary>The hosts in a content policy.</summary>
    public static IEnumerable<string> PolicyHosts(string policy) => PolicySources().Matches(policy).Select(m => m.Groups["host"].Value);

    [GeneratedRegex("<(?:script|img|iframe|link|source|video|audio|embed|object|track|input)\\b[^>]*>", RegexOptions.IgnoreCase)]
    private static partial Regex Elements();

    [GeneratedRegex("\\brel=\"[^\"]*(?:stylesheet|preload|prefetch|preconnect|icon|manifest)[^\"]*\"", RegexOptions.IgnoreCase)]
    private static partial Regex LoadingLinks();

    [GeneratedRegex("\\b(?:src|href|srcset|data|poster)=\"(?:https?:)?//(?<host>[^/\":?#]+)", RegexOptions.IgnoreCase)]
    private static partial Regex Addresses();

    [GeneratedRegex(@"(?:https?|wss?):(?://(?<host>[^\s;/]+))?", RegexOptions.IgnoreCase)]
    private static partial Regex PolicySources();
}
