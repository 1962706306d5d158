namespace LaBelleCerise.Messaging.Sending;

/// <summary>Wakes the sender as soon as a transaction of Messaging has committed.</summary>
internal sealed class MailSignal : IDisposable
{
    private readonly SemaphoreSlim bell = new(0);

    public void Ring()
    {
        if (bell.CurrentCount == 0)
        {
            bell.Release();
        }
    }

    public void Dispose() => bell.Dispose();

    public Task Wait(TimeSpan sweep, CancellationToken cancellation) => bell.WaitAsync(sweep, cancellation);
}
