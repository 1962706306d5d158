namespace LaBelleCerise.Kernel.PersonalData.Keeping;

/// <summary>Where the nights are written down: append-only, chained by hashes, counts only (law N3).</summary>
public interface IRetentionBook
{
    /// <summary>Whether a store was swept on this day already: of two hosts one does it.</summary>
    Task<bool> Holds(string store, DateOnly night, CancellationToken cancellation);

    /// <summary>Adds what was done.</summary>
    Task Write(RetentionRun run, CancellationToken cancellation);
}
