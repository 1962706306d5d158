namespace LaBelleCerise.Kernel.Broadcasts;

/// <summary>A key-only message to every host of this shop: forget what you cached under this key. Carries no data and may be lost.</summary>
/// <remarks>For caches, grants and switches; on reconnect subscribers refresh everything (ADR 0006). What must not be lost goes through the outbox.</remarks>
public interface IBroadcast
{
    /// <summary>The key that is sent after a lost connection: refresh everything.</summary>
    const string Everything = "*";

    /// <summary>Tells every host, this one included.</summary>
    Task Send(string key, CancellationToken cancellation);

    /// <summary>Calls back for each key; dispose to stop.</summary>
    IDisposable Listen(Action<string> heard);
}
