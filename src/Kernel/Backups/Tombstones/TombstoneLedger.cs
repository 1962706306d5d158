using System.Globalization;
using System.Text.Json;
using LaBelleCerise.Kernel.Security;

namespace LaBelleCerise.Kernel.Backups.Tombstones;

/// <summary>The ledger of what a restored backup would undo: lines in files beside the sets, one file a month, each line sealed with the one before (ADR 0041).</summary>
public sealed class TombstoneLedger
{
    private const string FolderName = "tombstones";
    private const string Files = "tombstones-*.jsonl";
    private const int MostTries = 200;
    private const int MonthsKept = 13;
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(50);
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { Converters = { new System.Text.Json.Serialization.JsonStringEnumConverter() } };
    private readonly string folder;
    private readonly SignedTokens tokens;
    private readonly TimeProvider clock;

    internal TombstoneLedger(DataFolders folders, SignedTokens tokens, TimeProvider clock) => (folder, this.tokens, this.clock) = (Path.Combine(folders.Sets, FolderName), tokens, clock);

    /// <summary>Where it stands.</summary>
    public string Folder => folder;

    /// <summary>Reads all of it.</summary>
    public TombstoneBook Read() => ReadFrom(folder);

    /// <summary>Writes a line to the disk; the same line twice is one line.</summary>
    /// <returns>Its number.</returns>
    public async Task<long> Append(TombstoneKind kind, Guid caseId, long round, DateTimeOffset at, IReadOnlyList<string> persons, CancellationToken cancellation, string? detail = null)
    {
        using var alone = await Lock(cancellation);
        var book = Read();
        if (book.Fault is not null)
        {
            throw new InvalidOperationException("The ledger of erasures is broken: nothing is erased without it.");
        }

        return book.Lines.FirstOrDefault(l => l.Kind == kind && l.CaseId == caseId && l.Round == round && persons.Count > 0) is { } known
            ? known.Number
            : Write(book, new Tombstone(book.Last + 1, kind, caseId, round, at, persons, detail, book.Lines.Count == 0 ? "" : book.Lines[^1].Seal, ""));
    }

    /// <summary>Begins it when there is none yet, and says how far it reaches: a set that says so cannot be restored without it.</summary>
    internal async Task<long> Begin(CancellationToken cancellation) =>
        Read() is { Fault: null, Lines.Count: > 0 } book ? book.Last
            : Read().Fault is not null ? 0 : await Append(TombstoneKind.Begun, Guid.Empty, 0, clock.GetUtcNow(), [], cancellation);

    /// <summary>Takes over the ledger that lies beside a set, when that one reaches further than ours.</summary>
    /// <returns>What is wrong with that one; null when it is whole or there is none.</returns>
    internal async Task<string?> Adopt(string besideSet, CancellationToken cancellation)
    {
        var source = Path.Combine(besideSet, FolderName);
        var theirs = ReadFrom(source);
        if (Path.GetFullPath(source) == folder || theirs.Fault is not null || theirs.Last <= (Read() is { Fault: null } ours ? ours.Last : 0))
        {
            return theirs.Fault;
        }

        using var alone = await Lock(cancellation);
        SetAside();
        foreach (var file in FilesOf(source))
        {
            File.Copy(file, Path.Combine(folder, Path.GetFileName(file)));
        }

        return null;
    }

    /// <summary>An operator's word: what is broken is set aside, and a new ledger begins with why.</summary>
    public async Task<long> Waive(long known, string reason, CancellationToken cancellation)
    {
        using var alone = await Lock(cancellation);
        var book = Read();
        if (book.FaultFor(known) is not null)
        {
            SetAside();
            book = new TombstoneBook([], Fault: null);
        }

        var number = Math.Max(book.Last, known) + 1;
        return Write(book, new Tombstone(number, TombstoneKind.Waived, Guid.Empty, 0, clock.GetUtcNow(), [], reason, book.Lines.Count == 0 ? "" : book.Lines[^1].Seal, ""));
    }

    /// <summary>Months that no set reaches back to are removed.</summary>
    internal void Prune()
    {
        var oldest = NameOf(clock.GetUtcNow().AddMonths(-MonthsKept));
        foreach (var file in FilesOf(folder).SkipLast(1).Where(f => string.CompareOrdinal(Path.GetFileName(f), oldest) < 0).ToList())
        {
            File.Delete(file);
        }
    }

    private TombstoneBook ReadFrom(string from)
    {
        var lines = new List<Tombstone>();
        foreach (var text in FilesOf(from).SelectMany(WholeLines))
        {
            if (LineOf(text) is not { } line)
            {
                return new TombstoneBook(lines, $"the ledger of erasures cannot be read behind line {lines.LastOrDefault()?.Number ?? 0}");
            }

            if (SealOf(line) != line.Seal)
            {
                return new TombstoneBook(lines, $"line {line.Number} of the ledger of erasures was changed, or written with another Security:TokenKey");
            }

            if (lines.Count > 0 && (line.Number != lines[^1].Number + 1 || line.Before != lines[^1].Seal))
            {
                return new TombstoneBook(lines, $"the ledger of erasures lacks what stood behind line {lines[^1].Number}");
            }

            lines.Add(line);
        }

        return new TombstoneBook(lines, Fault: null);
    }

    private long Write(TombstoneBook book, Tombstone line)
    {
        var last = FilesOf(folder).LastOrDefault();
        var name = NameOf(clock.GetUtcNow());
        var path = last is not null && string.CompareOrdinal(Path.GetFileName(last), name) > 0 ? last : Path.Combine(folder, name);
        using var file = new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.Read);
        // What a killed writer left of a line never counted.
        file.SetLength(LengthOfWholeLines(file));
        file.Seek(0, SeekOrigin.End);
        file.Write([.. JsonSerializer.SerializeToUtf8Bytes(line with { Seal = SealOf(line) }, Json), (byte)'\n']);
        file.Flush(flushToDisk: true);
        return Math.Max(book.Last, line.Number);
    }

    private static long LengthOfWholeLines(FileStream file)
    {
        for (var end = file.Length; end > 0; end--)
        {
            file.Position = end - 1;
            if (file.ReadByte() == '\n')
            {
                return end;
            }
        }

        return 0;
    }

    private static IEnumerable<string> WholeLines(string path)
    {
        var text = File.ReadAllText(path);
        return text[..(text.LastIndexOf('\n') + 1)].Split('\n', StringSplitOptions.RemoveEmptyEntries);
    }

    private static Tombstone? LineOf(string text)
    {
        try
        {
            return JsonSerializer.Deserialize<Tombstone>(text, Json);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static List<string> FilesOf(string from) => Directory.Exists(from) ? [.. Directory.EnumerateFiles(from, Files).Order(StringComparer.Ordinal)] : [];

    private static string NameOf(DateTimeOffset moment) => string.Create(CultureInfo.InvariantCulture, $"tombstones-{moment.UtcDateTime:yyyy-MM}.jsonl");

    private string SealOf(Tombstone line) => tokens.KeyedHash("tombstone-line", JsonSerializer.Serialize(line with { Seal = "" }, Json));

    private void SetAside()
    {
        foreach (var file in FilesOf(folder))
        {
            File.Move(file, $"{file}.aside-{clock.GetUtcNow():yyyyMMddHHmmss}", overwrite: true);
        }
    }

    private async Task<FileStream> Lock(CancellationToken cancellation)
    {
        OwnerOnly.Folder(folder);
        for (var tries = 1; ; tries++)
        {
            try
            {
                return new FileStream(Path.Combine(folder, ".lock"), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
            }
            catch (IOException) when (tries < MostTries)
            {
                await Task.Delay(Pause, cancellation);
            }
        }
    }
}
