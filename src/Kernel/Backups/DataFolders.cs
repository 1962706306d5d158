using LaBelleCerise.Kernel.Data;
using Microsoft.Extensions.Options;

namespace LaBelleCerise.Kernel.Backups;

/// <summary>Which files beside the stores belong to a set: everything in the data folder that is not a store, a copy or a lock, and the modules' own folders.</summary>
internal sealed class DataFolders(IOptions<StorageOptions> storage, IOptions<BackupOptions> options, IEnumerable<BackupFolder> folders)
{
    /// <summary>The prefix of the data folder's files in a set.</summary>
    public const string DataName = "data";

    /// <summary>The prefix of a module's own folder in a set.</summary>
    public const string FoldersName = "folders";

    /// <summary>The prefix of the stores in a set.</summary>
    public const string StoresName = "stores";

    private static readonly string[] NotOurs = ["before-migration", "sandbox"];
    private static readonly string[] StoreEndings = [".db", ".db-wal", ".db-shm", ".db-journal"];

    public string Data { get; } = Path.GetFullPath(storage.Value.DataPath);

    /// <summary>Where the sets stand.</summary>
    public string Sets { get; } = Path.GetFullPath(options.Value.Folder ?? Path.Combine(storage.Value.DataPath, "backups"));

    /// <summary>The modules' own folders.</summary>
    public IReadOnlyList<BackupFolder> Own { get; } = [.. folders.Select(f => f with { Path = Path.GetFullPath(f.Path) })];

    /// <summary>What lies in the data folder and belongs to the shop, stores included.</summary>
    public IEnumerable<string> Entries() =>
        Directory.Exists(Data)
            ? Directory.EnumerateFileSystemEntries(Data).Where(path => Path.GetFileName(path) is var name && !name.StartsWith('.') && !NotOurs.Contains(name) && path != Sets)
            : [];

    /// <summary>Whether this is a file of a SQLite store.</summary>
    public static bool IsStore(string path) => StoreEndings.Any(ending => path.EndsWith(ending, StringComparison.Ordinal));

    /// <summary>Every file of a set but the stores: its name in the set and where it lies.</summary>
    public IEnumerable<(string Name, string Path)> Files() =>
    [
        .. Entries().Where(e => !IsStore(e) && Own.All(o => o.Path != e)).SelectMany(FilesBelow).Where(f => !Own.Any(o => f.StartsWith(o.Path + Path.DirectorySeparatorChar, StringComparison.Ordinal)))
            .Select(f => ($"{DataName}/{Below(Data, f)}", f)),
        .. from own in Own where Directory.Exists(own.Path) from file in FilesBelow(own.Path) select ($"{FoldersName}/{own.Name}/{Below(own.Path, file)}", file),
    ];

    private static IEnumerable<string> FilesBelow(string path) =>
        File.Exists(path) ? [path] : Directory.Exists(path) ? Directory.EnumerateFiles(path, "*", SearchOption.AllDirectories) : [];

    private static string Below(string folder, string file) => Path.GetRelativePath(folder, file).Replace(Path.DirectorySeparatorChar, '/');
}
