using System.Globalization;
using LaBelleCerise.Kernel.Web;
using Microsoft.Extensions.Options;

namespace LaBelleCerise.Kernel.Backups;

/// <summary>The sets that stand in the folder; their names carry their time, so that no clock of a file system matters.</summary>
public sealed class BackupShelf
{
    private const string Prefix = "labellecerise-";
    private const string Ending = ".backup";
    private const string Time = "yyyyMMdd'T'HHmmss'Z'";
    private readonly DataFolders folders;
    private readonly BackupOptions options;

    internal BackupShelf(DataFolders folders, IOptions<BackupOptions> options) => (this.folders, this.options) = (folders, options.Value);

    /// <summary>One set.</summary>
    /// <param name="Path">The file.</param>
    /// <param name="MadeAt">When it was made.</param>
    /// <param name="Bytes">Its size.</param>
    public sealed record BackupSet(string Path, DateTimeOffset MadeAt, long Bytes);

    /// <summary>The sets, newest first.</summary>
    public IReadOnlyList<BackupSet> Sets() =>
        Directory.Exists(folders.Sets)
            ? [.. new DirectoryInfo(folders.Sets).EnumerateFiles($"{Prefix}*{Ending}").Select(f => (File: f, At: TimeOf(f.Name))).Where(f => f.At is not null)
                .Select(f => new BackupSet(f.File.FullName, f.At!.Value, f.File.Length)).OrderByDescending(s => s.MadeAt)]
            : [];

    /// <summary>The file for a set of this moment.</summary>
    internal string PathFor(DateTimeOffset moment) => Path.Combine(folders.Sets, Prefix + moment.UtcDateTime.ToString(Time, CultureInfo.InvariantCulture) + Ending);

    /// <summary>Removes the sets that are neither among the newest nor the last of a day that is still kept, and says how many.</summary>
    internal int Prune(DateTimeOffset now)
    {
        var sets = Sets();
        var oldest = now - TimeSpan.FromDays(options.KeepDays);
        var kept = sets.Take(options.Keep).Concat(sets.Where(s => s.MadeAt >= oldest).GroupBy(s => Cultures.InBrussels(s.MadeAt).Date).Select(day => day.First())).ToHashSet();
        var old = sets.Where(s => !kept.Contains(s)).ToList();
        old.ForEach(s => File.Delete(s.Path));
        return old.Count;
    }

    private static DateTimeOffset? TimeOf(string name) =>
        DateTimeOffset.TryParseExact(name[Prefix.Length..^Ending.Length], Time, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var time) ? time : null;
}
