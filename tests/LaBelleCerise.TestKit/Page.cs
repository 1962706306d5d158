using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace LaBelleCerise.TestKit;

/// <summary>An answer as a visitor sees it.</summary>
/// <param name="Url">Where the visitor ended, after redirects inside the shop.</param>
/// <param name="Status">The last answer's status.</param>
/// <param name="Headers">The last answer's headers.</param>
/// <param name="Body">Its body as text.</param>
/// <param name="Document">Its body as a document; empty when it is no HTML.</param>
public sealed record Page(Uri Url, HttpStatusCode Status, IReadOnlyDictionary<string, string> Headers, string Body, IHtmlDocument Document)
{
    /// <summary>Where the answer sends the visitor, when that is outside the shop.</summary>
    public string? Location => Headers.GetValueOrDefault("Location");

    /// <summary>The text of the page's main part, white space folded.</summary>
    public string Text => Fold(Document.QuerySelector("main")?.TextContent ?? Document.Body?.TextContent ?? "");

    /// <summary>The one element that fits.</summary>
    public IElement One(string selector) =>
        Document.QuerySelector(selector) ?? throw new InvalidOperationException($"{Url} ({(int)Status}) shows no {selector}: {Text[..Math.Min(400, Text.Length)]}");

    /// <summary>All elements that fit.</summary>
    public IReadOnlyList<IElement> All(string selector) => [.. Document.QuerySelectorAll(selector)];

    /// <summary>The folded text of an element.</summary>
    public static string Fold(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
