using MediatR;

namespace LaBelleCerise.Kernel.Announcements;

/// <summary>Something that happened in one module and that others may hear: a sealed record of raw values in a contracts project.</summary>
/// <remarks>Carries the few values that its receivers need, never an entity or a dossier (ADR 0006).</remarks>
public interface IAnnouncement : INotification
{
    /// <summary>What it is about: the order, the variant, the shopper.</summary>
    Guid SubjectId { get; }

    /// <summary>Grows with every announcement about the same subject; a receiver that knows a higher one ignores this one.</summary>
    long Version { get; }
}
