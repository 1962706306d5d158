using System.Collections.Concurrent;

namespace LaBelleCerise.Kernel.Announcements;

/// <summary>Wakes the relay of one module's outbox as soon as a transaction that announced something has committed.</summary>
public sealed class RelaySignal
{
    private readonly ConcurrentDictionary<string, SemaphoreSlim> bells = new();

    /// <summary>Says that the module has something to deliver.</summary>
    public void Ring(string module)
    {
        var bell = Bell(module);
        if (bell.CurrentCount == 0)
        {
            bell.Release();
        }
    }

    /// <summary>Waits until the module has something to deliver, or until the sweep is due.</summary>
    public async Task Wait(string module, TimeSpan sweep, CancellationToken cancellation) =>
        await Bell(module).WaitAsync(sweep, cancellation);

    private SemaphoreSlim Bell(string module) => bells.GetOrAdd(module, _ => new SemaphoreSlim(0));
}
