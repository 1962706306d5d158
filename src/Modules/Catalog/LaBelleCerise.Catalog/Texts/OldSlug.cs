namespace LaBelleCerise.Catalog.Texts;

/// <summary>An address that was in use before: it leads to the new one for ever (shop-behaviours 42).</summary>
internal sealed class OldSlug
{
    public required SlugKind Kind { get; init; }

    public required string Language { get; init; }

    public required string Slug { get; init; }

    /// <summary>The product or category that has another slug now.</summary>
    public required Guid TargetId { get; set; }
}
