using System.Text.Json;

namespace LaBelleCerise.Sandbox.State;

/// <summary>The rows of one change: written together, visible together, after the callback that collected them.</summary>
internal sealed class ChangeSet
{
    private readonly List<ChangeLine> _lines = [];
    private readonly List<Action> _applications = [];

    public IReadOnlyList<ChangeLine> Lines => _lines;

    public void Put<T>(Table<T> table, string id, T value)
        where T : class
    {
        _lines.Add(new ChangeLine(table.Name, id, JsonSerializer.SerializeToElement(value, SandboxStore.Json)));
        _applications.Add(() => table.Set(id, value));
    }

    public void Remove<T>(Table<T> table, string id)
        where T : class
    {
        _lines.Add(new ChangeLine(table.Name, id, null));
        _applications.Add(() => table.Unset(id));
    }

    public void Apply() => _applications.ForEach(apply => apply());
}
