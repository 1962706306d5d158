namespace LaBelleCerise.Kernel.Backups;

/// <summary>Why a set was not made or not restored.</summary>
public enum BackupRefusal
{
    /// <summary>No key is configured.</summary>
    NoKey,

    /// <summary>Another backup or restore is under way, or a shop runs on what would be replaced.</summary>
    Busy,

    /// <summary>The disk has too little room.</summary>
    NoRoom,

    /// <summary>A program that PostgreSQL brings is missing or failed.</summary>
    Tool,

    /// <summary>The set cannot be read: another key, damaged, cut off, or of another kind.</summary>
    Unreadable,

    /// <summary>There is something where the set would go.</summary>
    NotEmpty,

    /// <summary>The ledger of erasures is missing or broken: whoever was erased since would be back.</summary>
    NoTombstones,
}
