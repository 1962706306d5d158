using System.Formats.Tar;
using System.Text.Json;

namespace LaBelleCerise.Kernel.Backups;

/// <summary>Unpacks a set into an empty folder and checks it against its manifest.</summary>
internal static class SetReader
{
    /// <summary>Unpacks everything; the manifest speaks for what stands in the folder then.</summary>
    /// <exception cref="BackupRefusedException">The set cannot be opened, is damaged, cut off, or does not hold what its manifest says.</exception>
    public static BackupManifest Unpack(string path, byte[] key, string folder)
    {
        using var file = File.OpenRead(path);
        using var opening = new OpeningStream(file, key);
        using var tar = new TarReader(opening);
        var found = new Dictionary<string, (long Bytes, string Sha256)>();
        BackupManifest? manifest = null;
        while (tar.GetNextEntry() is { } entry)
        {
            if (entry.Name == BackupManifest.Name)
            {
                manifest = JsonSerializer.Deserialize<BackupManifest>(entry.DataStream!);
            }
            else
            {
                found[entry.Name] = Unpack(entry, folder);
            }
        }

        // The seal covers what follows the archive too: reading to the end proves that the end is there.
        opening.CopyTo(Stream.Null);
        return manifest is not null && manifest.Files.Count == found.Count && manifest.Files.All(f => found.TryGetValue(f.Path, out var there) && there == (f.Bytes, f.Sha256))
            ? manifest
            : throw new BackupRefusedException(BackupRefusal.Unreadable, "This set does not hold what its manifest says.");
    }

    private static (long Bytes, string Sha256) Unpack(TarEntry entry, string folder)
    {
        var target = Path.GetFullPath(Path.Combine(folder, entry.Name));
        if (entry.EntryType != TarEntryType.RegularFile || !target.StartsWith(folder + Path.DirectorySeparatorChar, StringComparison.Ordinal))
        {
            throw new BackupRefusedException(BackupRefusal.Unreadable, "This set names a file outside its folder.");
        }

        Directory.CreateDirectory(Path.GetDirectoryName(target)!);
        using var hash = new HashingStream(entry.DataStream ?? Stream.Null, entry.Length);
        using (var content = new FileStream(target, FileMode.CreateNew))
        {
            hash.CopyTo(content);
            content.Flush(flushToDisk: true);
        }

        return (entry.Length, hash.Finish());
    }
}
