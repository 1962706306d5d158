using Microsoft.AspNetCore.Html;

namespace LaBelleCerise.Ordering.Terms;

/// <summary>A version of a text as it is read in one language.</summary>
/// <param name="Kind">Which text.</param>
/// <param name="Number">Its version.</param>
/// <param name="PublishedAt">Since when it counts.</param>
/// <param name="ReplacedAt">Until when it counted; null for the one that counts.</param>
/// <param name="Content">Its words.</param>
internal sealed record ShownText(TextKind Kind, int Number, DateTimeOffset PublishedAt, DateTimeOffset? ReplacedAt, IHtmlContent Content);
