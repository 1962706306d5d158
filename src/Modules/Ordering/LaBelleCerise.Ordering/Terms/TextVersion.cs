namespace LaBelleCerise.Ordering.Terms;

/// <summary>A published version of a text; its words are never changed.</summary>
internal sealed class TextVersion
{
    public required TextKind Kind { get; init; }

    /// <summary>1, 2, 3 …; with the kind the primary key, so that of two who publish at once one is told.</summary>
    public required int Number { get; init; }

    public required TextBodies Bodies { get; init; }

    public required DateTimeOffset PublishedAt { get; init; }

    /// <summary>When the next version took its place; null for the one that counts.</summary>
    public DateTimeOffset? ReplacedAt { get; set; }

    /// <summary>Per language what the placeholders said when it was replaced: later changes of the settings do not rewrite what was.</summary>
    public Dictionary<string, Dictionary<string, string>>? LastFacts { get; set; }
}
