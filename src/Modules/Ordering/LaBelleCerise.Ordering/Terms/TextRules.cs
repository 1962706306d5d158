using LaBelleCerise.Kernel.Web;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace LaBelleCerise.Ordering.Terms;

/// <summary>What a text must keep to: only placeholders that exist, only links that a reader may follow, never the closed European platform.</summary>
internal sealed class TextRules(TextFacts facts)
{
    public const int Longest = 60_000;

    /// <summary>Closed on 20 July 2025; a shop may not send people there any more (law W24).</summary>
    public const string ClosedPlatform = "ec.europa.eu/consumers/odr";

    /// <summary>What stands in the way of saving.</summary>
    public IReadOnlyList<TextProblem> OfDraft(TextBodies bodies) => [.. Cultures.All.SelectMany(culture => Of(culture, bodies.In(culture)))];

    /// <summary>What stands in the way of publishing: the same, and a language that is missing.</summary>
    public IReadOnlyList<TextProblem> OfPublication(TextBodies bodies) =>
        [.. Cultures.All.Where(c => bodies.In(c).Length == 0).Select(c => new TextProblem(c, "Missing", "")), .. OfDraft(bodies)];

    private IEnumerable<TextProblem> Of(string culture, string body)
    {
        if (body.Length > Longest)
        {
            return [new TextProblem(culture, "TooLong", "")];
        }

        var known = facts.In(culture);
        var unknown = TextMarkup.PlaceholdersOf(body).Where(name => !known.ContainsKey(name)).Distinct().Select(name => new TextProblem(culture, "UnknownPlaceholder", $"{{{name}}}"));
        var closed = body.Contains(ClosedPlatform, StringComparison.OrdinalIgnoreCase) ? [new TextProblem(culture, "ClosedPlatform", ClosedPlatform)] : Array.Empty<TextProblem>();
        return [.. unknown, .. closed, .. LinksOf(culture, TextMarkup.Fill(body, known))];
    }

    private static IEnumerable<TextProblem> LinksOf(string culture, string markdown)
    {
        foreach (var link in TextMarkup.Parse(markdown).Descendants<LinkInline>())
        {
            if (link.IsImage)
            {
                yield return new TextProblem(culture, "Picture", link.Url ?? "");
            }
            else if (!IsAllowed(link.Url))
            {
                yield return new TextProblem(culture, "Link", link.Url ?? "");
            }
        }

        foreach (var link in TextMarkup.Parse(markdown).Descendants<AutolinkInline>().Where(l => !l.IsEmail && !IsAllowed(l.Url)))
        {
            yield return new TextProblem(culture, "Link", link.Url);
        }
    }

    private static bool IsAllowed(string? address) => Uri.TryCreate(address, UriKind.Absolute, out var uri)
        && (uri.Scheme == Uri.UriSchemeHttps || uri.Scheme == Uri.UriSchemeHttp || uri.Scheme == Uri.UriSchemeMailto || uri.Scheme == "tel");
}
