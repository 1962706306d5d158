using System.Text.RegularExpressions;
using LaBelleCerise.Ordering.Orders;
using Markdig;
using Markdig.Syntax;
using Microsoft.AspNetCore.Html;

namespace LaBelleCerise.Ordering.Terms;

/// <summary>Turns a text of the shop into HTML: placeholders filled, Markdown drawn, HTML in it shown as letters.</summary>
internal static partial class TextMarkup
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().DisableHtml().UsePipeTables().Build();

    /// <summary>The Markdown with its facts in place; parts for the other kind of customer are left out when the reader's kind is known.</summary>
    /// <remarks>A placeholder of a later or earlier shop than this one stays as it was written: a law text is never cut.</remarks>
    public static string Fill(string body, IReadOnlyDictionary<string, string> facts, CustomerKind? reader = null)
    {
        var kept = Block().Replace(body, part => reader is null || reader.ToString() == part.Groups["reader"].Value ? part.Groups["text"].Value : "");
        return Placeholder().Replace(kept, hole => facts.GetValueOrDefault(hole.Groups["name"].Value, hole.Value));
    }

    /// <summary>The placeholders that a body names.</summary>
    public static IEnumerable<string> PlaceholdersOf(string body) =>
        Placeholder().Matches(Block().Replace(body, part => part.Groups["text"].Value)).Select(m => m.Groups["name"].Value);

    public static MarkdownDocument Parse(string markdown) => Markdown.Parse(markdown, Pipeline);

    public static string ToHtml(string markdown) => Markdown.ToHtml(markdown, Pipeline);

    /// <summary>For a page: safe unescaped, for Markdig escapes HTML, and <see cref="TextRules"/> let no link through that is not http, mail or telephone.</summary>
    public static IHtmlContent ToContent(string markdown) => Drawn(ToHtml(markdown));

    /// <summary>HTML that this folder drew itself.</summary>
    public static IHtmlContent Drawn(string html) => new HtmlString(html);

    /// <summary>Words that mean themselves, whatever letters are in them: a shop called <c>*La Belle*</c> is not slanted.</summary>
    public static string Plain(string words) => Sign().Replace(words.ReplaceLineEndings(" "), @"\$0");

    [GeneratedRegex(@"\{(?<name>[A-Za-z]+)\}")]
    private static partial Regex Placeholder();

    [GeneratedRegex(@"^\{For(?<reader>Consumer|Business)\}[ ]*\n(?<text>.*?)^\{End\}[ ]*(\n|\z)", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Block();

    [GeneratedRegex(@"[\\`*_{}\[\]()<>#+\-.!|~&]")]
    private static partial Regex Sign();
}
