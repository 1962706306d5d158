namespace LaBelleCerise.Kernel.Backups;

/// <summary>What a set says about itself; the last of its files, so that it can name the others by their hashes.</summary>
/// <param name="MadeAt">The moment whose state the set holds.</param>
/// <param name="Provider">The database that it was made on.</param>
/// <param name="Version">The version of the shop that made it.</param>
/// <param name="Stores">The stores, with the last migration of each.</param>
/// <param name="Files">Every other file of the set.</param>
/// <param name="KeyMarks">By configuration key, a mark of the secret that the data need; the secret itself is in no set.</param>
/// <param name="Tombstones">How far the ledger of erasures reached when it was made; null in a set of a version without one.</param>
internal sealed record BackupManifest(
    DateTimeOffset MadeAt, string Provider, string Version, IReadOnlyDictionary<string, string?> Stores, IReadOnlyList<BackupManifest.Entry> Files, IReadOnlyDictionary<string, string> KeyMarks, long? Tombstones = null)
{
    /// <summary>Where it stands in the set.</summary>
    public const string Name = "manifest.json";

    /// <summary>One file.</summary>
    /// <param name="Path">Its name in the set.</param>
    /// <param name="Bytes">Its length.</param>
    /// <param name="Sha256">The hash of its bytes, in hexadecimal.</param>
    public sealed record Entry(string Path, long Bytes, string Sha256);
}
