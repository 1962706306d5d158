using System.Collections.Concurrent;

namespace LaBelleCerise.Kernel.Broadcasts;

/// <summary>The broadcast of a single host, and the local end of the one over PostgreSQL.</summary>
public sealed class LocalBroadcast : IBroadcast
{
    private readonly ConcurrentDictionary<Guid, Action<string>> listeners = new();

    /// <inheritdoc />
    public Task Send(string key, CancellationToken cancellation)
    {
        foreach (var listener in listeners.Values)
        {
            listener(key);
        }

        return Task.CompletedTask;
    }

    /// <inheritdoc />
    public IDisposable Listen(Action<string> heard)
    {
        var id = Guid.NewGuid();
        listeners[id] = heard;
        return new Subscription(() => listeners.TryRemove(id, out _));
    }

    private sealed class Subscription(Action stop) : IDisposable
    {
        public void Dispose() => stop();
    }
}
