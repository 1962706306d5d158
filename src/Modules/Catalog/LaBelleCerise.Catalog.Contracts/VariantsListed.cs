using LaBelleCerise.Kernel.Announcements;

namespace LaBelleCerise.Catalog.Contracts;

/// <summary>Variants were made, changed, published or withdrawn: all that a seller of them must know, at most 500 at a time.</summary>
/// <param name="BatchId">The product, or the import batch.</param>
/// <param name="Version">Grows per batch; each variant also has its own.</param>
/// <param name="Variants">The variants as they are now.</param>
[WireName("catalog.variants-listed.v1")]
public sealed record VariantsListed(Guid BatchId, long Version, IReadOnlyList<ListedVariant> Variants) : IAnnouncement
{
    Guid IAnnouncement.SubjectId => BatchId;
}
