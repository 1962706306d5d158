namespace LaBelleCerise.Sandbox.State;

/// <summary>The machine's time plus an offset that a test may move (decisions 27). Timers run on real time.</summary>
internal sealed class SandboxClock : TimeProvider
{
    private readonly SandboxStore _store;
    private readonly Table<ClockOffset> _table;
    private long _offsetTicks;

    public SandboxClock(SandboxStore store)
    {
        _store = store;
        _table = store.Table<ClockOffset>("clock");
        _offsetTicks = store.Read(() => _table.Find("offset"))?.Ticks ?? 0;
    }

    /// <summary>Raised after the clock moved, so that whoever waits for a moment looks again.</summary>
    public event EventHandler? Moved;

    public TimeSpan Offset => TimeSpan.FromTicks(Interlocked.Read(ref _offsetTicks));

    public override DateTimeOffset GetUtcNow() => System.GetUtcNow() + Offset;

    public void Advance(TimeSpan by) => Put(Offset + by);

    public void SetTo(DateTimeOffset utc) => Put(utc - System.GetUtcNow());

    private void Put(TimeSpan offset)
    {
        _store.Change(set =>
        {
            set.Put(_table, "offset", new ClockOffset(offset.Ticks));
            return 0;
        });
        Interlocked.Exchange(ref _offsetTicks, offset.Ticks);
        Moved?.Invoke(this, EventArgs.Empty);
    }
}
