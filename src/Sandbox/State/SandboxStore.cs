using System.Text.Encodings.Web;
using System.Text.Json;

namespace LaBelleCerise.Sandbox.State;

/// <summary>All that the played systems remember: tables in memory, one lock, one journal on disk.</summary>
internal sealed class SandboxStore : IDisposable
{
    /// <summary>Text stays readable UTF-8, as the real systems send it.</summary>
    public static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    private readonly Lock _gate = new();
    private readonly Journal _journal;
    private readonly Dictionary<string, Dictionary<string, JsonElement>> _replayed = new(StringComparer.Ordinal);
    private readonly Dictionary<string, object> _tables = new(StringComparer.Ordinal);

    public SandboxStore(SandboxOptions options)
    {
        _journal = new Journal(Path.Combine(options.DataPath, "journal.jsonl"));
        foreach (var line in _journal.ReadLines())
        {
            Replay(JsonSerializer.Deserialize<ChangeLine[]>(line, Json) ?? []);
        }

        _journal.Rewrite(_replayed.SelectMany(table => table.Value.Select(row =>
            JsonSerializer.Serialize(new[] { new ChangeLine(table.Key, row.Key, row.Value) }, Json))));
    }

    public Table<T> Table<T>(string name)
        where T : class
    {
        lock (_gate)
        {
            if (_tables.TryGetValue(name, out var known))
            {
                return (Table<T>)known;
            }

            var rows = _replayed.GetValueOrDefault(name, []);
            var table = new Table<T>(name, rows.ToDictionary(row => row.Key, row => row.Value.Deserialize<T>(Json)!));
            _tables.Add(name, table);
            return table;
        }
    }

    public TResult Read<TResult>(Func<TResult> read)
    {
        lock (_gate)
        {
            return read();
        }
    }

    /// <summary>Runs a change under the lock; everything it put is on disk as one line before this returns.</summary>
    public TResult Change<TResult>(Func<ChangeSet, TResult> change)
    {
        lock (_gate)
        {
            var set = new ChangeSet();
            var result = change(set);
            if (set.Lines.Count > 0)
            {
                _journal.Append(JsonSerializer.Serialize(set.Lines, Json));
                set.Apply();
            }

            return result;
        }
    }

    public void Dispose() => _journal.Dispose();

    private void Replay(ChangeLine[] changes)
    {
        foreach (var change in changes)
        {
            var table = _replayed.TryGetValue(change.Table, out var found) ? found : _replayed[change.Table] = [];
            if (change.Value is { } value)
            {
                table[change.Id] = value;
            }
            else
            {
                table.Remove(change.Id);
            }
        }
    }
}
