using LaBelleCerise.Kernel.Announcements;

namespace LaBelleCerise.Ordering.Contracts;

/// <summary>How many pieces can be bought changed; Catalog shows it in words.</summary>
/// <param name="BatchId">Unique per announcement.</param>
/// <param name="Version">Always 1: order is kept per level.</param>
/// <param name="Levels">The new levels, at most 500.</param>
[WireName("ordering.stock-levels-changed.v1")]
public sealed record StockLevelsChanged(Guid BatchId, long Version, IReadOnlyList<StockLevel> Levels) : IAnnouncement
{
    Guid IAnnouncement.SubjectId => BatchId;
}
