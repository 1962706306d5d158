namespace LaBelleCerise.Ordering.Terms;

/// <summary>What staff are writing: one per text, equal to the published version when nobody is.</summary>
internal sealed class TextDraft
{
    public required TextKind Kind { get; init; }

    public required TextBodies Bodies { get; set; }

    /// <summary>Grows with every save, publication and putting back: of two who write at once the second is told.</summary>
    public long Version { get; set; }

    public required DateTimeOffset ChangedAt { get; set; }
}
