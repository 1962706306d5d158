namespace LaBelleCerise.Kernel.Backups;

/// <summary>What came of making or restoring a set.</summary>
public abstract record BackupOutcome
{
    /// <summary>A set stands in the folder.</summary>
    /// <param name="Path">The file.</param>
    /// <param name="Bytes">Its size.</param>
    /// <param name="Files">How many files it holds.</param>
    /// <param name="Held">For how long nobody could write while the snapshots were opened.</param>
    public sealed record Made(string Path, long Bytes, int Files, TimeSpan Held) : BackupOutcome;

    /// <summary>The shop is as it was when the set was made.</summary>
    /// <param name="MadeAt">When that was.</param>
    /// <param name="Files">How many files were put back.</param>
    /// <param name="OfferedAgain">How many announcements that had been delivered are offered once more.</param>
    /// <param name="Remarks">What the operator should know: keys that differ, what was erased again.</param>
    /// <param name="StaysClosed">Why the shop does not open yet; null when it may.</param>
    public sealed record Restored(DateTimeOffset MadeAt, int Files, int OfferedAgain, IReadOnlyList<string> Remarks, string? StaysClosed = null) : BackupOutcome;

    /// <summary>Nothing was changed.</summary>
    /// <param name="Reason">Why, for the page.</param>
    /// <param name="Sentence">Why, in English, for the command line.</param>
    public sealed record Refused(BackupRefusal Reason, string Sentence) : BackupOutcome;
}
