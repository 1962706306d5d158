using System.Text;

namespace LaBelleCerise.Sandbox.State;

/// <summary>An append-only file of JSON lines: one line is one change, whole or absent.</summary>
/// <remarks>
/// A line is handed to the operating system before the caller goes on, so that it survives kill -9 of this process.
/// A half line at the end, left by such a kill, was never answered for and is cut off at the next start.
/// </remarks>
internal sealed class Journal : IDisposable
{
    private readonly string _path;
    private FileStream? _file;

    public Journal(string path)
    {
        _path = path;
        Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(path))!);
    }

    public IReadOnlyList<string> ReadLines()
    {
        if (!File.Exists(_path))
        {
            return [];
        }

        var text = File.ReadAllText(_path, Encoding.UTF8);
        var whole = text[..(text.LastIndexOf('\n') + 1)];
        return whole.Split('\n', StringSplitOptions.RemoveEmptyEntries);
    }

    /// <summary>Replaces the whole file by these lines, at once: the old file stays until the new one is complete.</summary>
    public void Rewrite(IEnumerable<string> lines)
    {
        _file?.Dispose();
        var next = _path + ".next";
        File.WriteAllText(next, string.Concat(lines.Select(line => line + "\n")), new UTF8Encoding(false));
        File.Move(next, _path, overwrite: true);
        _file = new FileStream(_path, FileMode.Append, FileAccess.Write, FileShare.Read);
    }

    public void Append(string line)
    {
        var file = _file ?? throw new InvalidOperationException("The journal is read and rewritten once before it takes lines.");
        file.Write(Encoding.UTF8.GetBytes(line + "\n"));
        file.Flush();
    }

    public void Dispose() => _file?.Dispose();
}
