using System.Net;
using Microsoft.AspNetCore.Html;
using Microsoft.Extensions.Localization;

namespace LaBelleCerise.Ordering.Terms;

/// <summary>The reminder of the legal guarantee (law W27), due since 27 September 2026: our own drawing and words with the content that Regulation (EU) 2025/1960 asks for.</summary>
/// <remarks>The official files of the Commission are prescribed and could not be had here; they take this place, and this class is then the only one to change.</remarks>
internal sealed class GuaranteeNotice(IStringLocalizer<GuaranteeNotice> texts, TimeProvider clock)
{
    /// <summary>The European Union's page on guarantees.</summary>
    public const string YourEurope = "https://europa.eu/youreurope/citizens/consumers/shopping/guarantees-and-returns/";

    private static readonly DateTimeOffset DueFrom = new(2026, 9, 26, 22, 0, 0, TimeSpan.Zero);

    /// <summary>Whether the law asks for it today.</summary>
    public bool IsDue => clock.GetUtcNow() >= DueFrom;

    /// <summary>For a page.</summary>
    public IHtmlContent Content() => TextMarkup.Drawn(Markup());

    /// <summary>For a paper; empty before the day.</summary>
    public string Markup() => IsDue
        ? $"""
        <aside class="guarantee-notice" aria-label="{Encode(texts["Title"])}">
        <p><svg width="56" height="56" viewBox="0 0 56 56" aria-hidden="true" focusable="false"><path d="M28 3 50 11v17c0 13-9 21-22 25C15 49 6 41 6 28V11Z" fill="none" stroke="currentColor" stroke-width="3"/><text x="28" y="37" text-anchor="middle" font-size="24" font-weight="700" fill="currentColor">2</text></svg>
        <strong>{Encode(texts["Title"])}</strong></p>
        <p><strong>{Encode(texts["Years"])}</strong></p>
        <p>{Encode(texts["Rights"])}</p>
        <p>{Encode(texts["Longer"])}</p>
        <p><a href="{YourEurope}">{Encode(texts["More"])}</a></p>
        </aside>

        """
        : "";

    private static string Encode(string words) => WebUtility.HtmlEncode(words);
}
