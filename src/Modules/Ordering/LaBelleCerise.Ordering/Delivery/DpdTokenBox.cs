namespace LaBelleCerise.Ordering.Delivery;

/// <summary>Keeps DPD's token of the day: only ten logins a day are allowed (handbook apis.md 4.2).</summary>
internal sealed class DpdTokenBox(TimeProvider clock) : IDisposable
{
    private static readonly TimeSpan Early = TimeSpan.FromMinutes(30);
    private readonly SemaphoreSlim turn = new(1);
    private (string Value, DateTimeOffset Until)? kept;

    /// <summary>The kept token, or a new one by logging in; one caller logs in, the others wait for it.</summary>
    public async Task<string> Get(Func<CancellationToken, Task<(string Value, DateTimeOffset Expires)>> logIn, CancellationToken cancellation)
    {
        await turn.WaitAsync(cancellation);
        try
        {
            if (kept is not { } token || token.Until <= clock.GetUtcNow())
            {
                var (value, expires) = await logIn(cancellation);
                kept = token = (value, expires - Early);
            }

            return token.Value;
        }
        finally
        {
            turn.Release();
        }
    }

    /// <summary>DPD refused this token; another caller may have fetched a new one already.</summary>
    public void Forget(string value)
    {
        if (kept?.Value == value)
        {
            kept = null;
        }
    }

    public void Dispose() => turn.Dispose();
}
