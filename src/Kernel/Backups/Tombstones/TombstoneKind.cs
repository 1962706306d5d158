namespace LaBelleCerise.Kernel.Backups.Tombstones;

/// <summary>What a line of the ledger says.</summary>
public enum TombstoneKind
{
    /// <summary>The ledger was begun.</summary>
    Begun,

    /// <summary>Someone was erased.</summary>
    Erased,

    /// <summary>Someone's data rest.</summary>
    Restricted,

    /// <summary>They are free again.</summary>
    Freed,

    /// <summary>Someone objected to marketing.</summary>
    Objected,

    /// <summary>Someone unsubscribed.</summary>
    Unsubscribed,

    /// <summary>A store that was older did all of it again.</summary>
    Replayed,

    /// <summary>An operator opened a store without it, and said why.</summary>
    Waived,
}
