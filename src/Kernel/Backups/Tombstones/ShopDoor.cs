namespace LaBelleCerise.Kernel.Backups.Tombstones;

/// <summary>Whether the shop may open: not while its store would bring back someone who was forgotten.</summary>
public sealed class ShopDoor
{
    /// <summary>Why it stays closed; null when it may open.</summary>
    public string? ClosedBecause { get; private set; }

    /// <summary>Keeps it closed.</summary>
    public void Close(string reason) => ClosedBecause = reason;
}
