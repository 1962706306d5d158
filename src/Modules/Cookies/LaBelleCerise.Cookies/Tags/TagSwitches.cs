using LaBelleCerise.Cookies.Register;
using LaBelleCerise.Kernel.Broadcasts;
using LaBelleCerise.Kernel.PersonalData;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace LaBelleCerise.Cookies.Tags;

/// <summary>The kill switches, remembered per host and forgotten when any host turns one.</summary>
internal sealed class TagSwitches : IDisposable
{
    public const string Key = "cookies:tags";
    private readonly IServiceScopeFactory scopes;
    private readonly IDisposable subscription;
    private volatile IReadOnlySet<string>? off;
    private long turns;

    public TagSwitches(IServiceScopeFactory scopes, IBroadcast broadcast)
    {
        this.scopes = scopes;
        subscription = broadcast.Listen(Hear);
    }

    public async ValueTask<bool> IsOn(string tag, CancellationToken cancellation)
    {
        var known = off;
        if (known is null)
        {
            var before = Interlocked.Read(ref turns);
            known = await Load(cancellation);
            off = known;
            if (before != Interlocked.Read(ref turns))
            {
                // What was turned while we were reading may be missing from what we read.
                off = null;
            }
        }

        return !known.Contains(tag);
    }

    public void Dispose() => subscription.Dispose();

    private void Hear(string key)
    {
        if (key is Key or IBroadcast.Everything)
        {
            Interlocked.Increment(ref turns);
            off = null;
        }
    }

    private async Task<IReadOnlySet<string>> Load(CancellationToken cancellation)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<CookiesDb>();
        var turns = db.Open<TagTurn>(Opening.BySystem(Purpose.Security));
        var stopped = new HashSet<string>();
        foreach (var service in CookieServices.All)
        {
            if (await turns.Where(t => t.Tag == service.Key).OrderByDescending(t => t.At).ThenByDescending(t => t.Id).Select(t => (bool?)t.IsOn).FirstOrDefaultAsync(cancellation) == false)
            {
                stopped.Add(service.Key);
            }
        }

        return stopped;
    }
}
