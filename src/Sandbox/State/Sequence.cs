namespace LaBelleCerise.Sandbox.State;

/// <summary>Growing numbers by name, never given twice, also after a restart.</summary>
internal sealed class Sequence(SandboxStore store)
{
    private readonly Table<SequenceValue> _values = store.Table<SequenceValue>("sequence");

    public long Next(string name, long first)
        => store.Change(set =>
        {
            var next = _values.Find(name) is { } last ? last.Value + 1 : first;
            set.Put(_values, name, new SequenceValue(next));
            return next;
        });
}
