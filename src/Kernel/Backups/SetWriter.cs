using System.Formats.Tar;
using System.Text.Json;

namespace LaBelleCerise.Kernel.Backups;

/// <summary>Writes a set: a sealed tar archive that ends with its manifest.</summary>
internal sealed class SetWriter : IDisposable
{
    private const int MostTries = 200;
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(100);
    private readonly FileStream file;
    private readonly SealingStream sealing;
    private readonly TarWriter tar;
    private readonly List<BackupManifest.Entry> entries = [];

    public SetWriter(string path, byte[] key)
    {
        file = OwnerOnly.File(path);
        sealing = new SealingStream(file, key);
        tar = new TarWriter(sealing, TarEntryFormat.Pax, leaveOpen: true);
    }

    public IReadOnlyList<BackupManifest.Entry> Entries => entries;

    /// <summary>Adds a file; one that went away meanwhile is left out, one that is being written is waited for.</summary>
    public async Task Add(string name, string path, CancellationToken cancellation)
    {
        if (await Open(path, cancellation) is not { } content)
        {
            return;
        }

        await using (content)
        {
            // Taken by its length of now: a file that grows while it is read ends where it was seen to end.
            using var hash = new HashingStream(content, content.Length);
            tar.WriteEntry(new PaxTarEntry(TarEntryType.RegularFile, name) { DataStream = hash });
            entries.Add(new BackupManifest.Entry(name, hash.Length, hash.Finish()));
        }
    }

    /// <summary>Ends the set.</summary>
    public void Complete(BackupManifest manifest)
    {
        using (var content = new MemoryStream(JsonSerializer.SerializeToUtf8Bytes(manifest)))
        {
            tar.WriteEntry(new PaxTarEntry(TarEntryType.RegularFile, BackupManifest.Name) { DataStream = content });
        }

        tar.Dispose();
        sealing.Complete();
        file.Flush(flushToDisk: true);
    }

    /// <summary>A mail that is half written is held by its writer for a moment, and has another name after it.</summary>
    private static async Task<FileStream?> Open(string path, CancellationToken cancellation)
    {
        for (var tries = 1; ; tries++)
        {
            try
            {
                return new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
            }
            catch (Exception gone) when (gone is FileNotFoundException or DirectoryNotFoundException)
            {
                return null;
            }
            catch (IOException) when (tries < MostTries)
            {
                await Task.Delay(Pause, cancellation);
            }
        }
    }

    public void Dispose()
    {
        tar.Dispose();
        sealing.Dispose();
        file.Dispose();
    }
}
