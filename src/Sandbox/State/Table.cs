namespace LaBelleCerise.Sandbox.State;

/// <summary>Rows by id. Read it inside <see cref="SandboxStore.Read"/> or <see cref="SandboxStore.Change"/> only.</summary>
internal sealed class Table<T>(string name, Dictionary<string, T> rows)
    where T : class
{
    public string Name { get; } = name;

    public IReadOnlyCollection<T> All => rows.Values;

    public T? Find(string id) => rows.GetValueOrDefault(id);

    public void Set(string id, T value) => rows[id] = value;

    public void Unset(string id) => rows.Remove(id);
}
