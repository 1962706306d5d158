using System.Collections.Concurrent;
using LaBelleCerise.Kernel.Broadcasts;
using LaBelleCerise.Kernel.PersonalData;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace LaBelleCerise.Accounts.Staff;

/// <summary>Who staff are and what they hold, read afresh whenever any host says that it changed (decisions 5 and 24).</summary>
/// <remarks>A lost message costs half a minute at most: nothing is kept longer.</remarks>
internal sealed class StaffAccess : IDisposable
{
    private const string KeyPrefix = "grants:";
    private static readonly TimeSpan Life = TimeSpan.FromSeconds(30);
    private readonly ConcurrentDictionary<Guid, (StaffProfile Profile, DateTimeOffset ReadAt)> known = new();
    private readonly IServiceScopeFactory scopes;
    private readonly IBroadcast broadcast;
    private readonly TimeProvider clock;
    private readonly IDisposable listening;
    private long changes;

    public StaffAccess(IServiceScopeFactory scopes, IBroadcast broadcast, TimeProvider clock)
    {
        this.scopes = scopes;
        this.broadcast = broadcast;
        this.clock = clock;
        listening = broadcast.Listen(Forget);
    }

    /// <summary>The member's profile and grants; null when there is no such member.</summary>
    public async Task<StaffProfile?> Of(Guid staffId, CancellationToken cancellation)
    {
        var now = clock.GetUtcNow();
        if (known.TryGetValue(staffId, out var entry) && now - entry.ReadAt < Life && now >= entry.ReadAt)
        {
            return entry.Profile;
        }

        var before = Interlocked.Read(ref changes);
        var profile = await Read(staffId, cancellation);
        if (profile is not null)
        {
            known[staffId] = (profile, now);
        }

        if (before != Interlocked.Read(ref changes))
        {
            // What changed while we were reading may be missing from what we read.
            known.TryRemove(staffId, out _);
        }

        return profile;
    }

    /// <summary>Tells every host that this member's access changed; call it after the commit.</summary>
    public Task Changed(Guid staffId, CancellationToken cancellation) => broadcast.Send(KeyPrefix + staffId, cancellation);

    public void Dispose() => listening.Dispose();

    private async Task<StaffProfile?> Read(Guid staffId, CancellationToken cancellation)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<AccountsDb>();
        var opening = Opening.BySystem(Purpose.Security);
        var member = await db.Open<StaffMember>(opening).Where(s => s.Id == staffId)
            .Select(s => new { s.Name, s.Culture, s.EndedAt, s.TwoFactorEnabled }).SingleOrDefaultAsync(cancellation);
        if (member is null)
        {
            return null;
        }

        var grants = await db.Open<StaffGrant>(opening).AsNoTracking().Where(g => g.StaffId == staffId).Take(500).ToListAsync(cancellation);
        return new StaffProfile(member.Name, member.Culture, member.EndedAt is null && member.TwoFactorEnabled, grants);
    }

    private void Forget(string key)
    {
        if (key == IBroadcast.Everything)
        {
            Interlocked.Increment(ref changes);
            known.Clear();
        }
        else if (key.StartsWith(KeyPrefix, StringComparison.Ordinal) && Guid.TryParse(key.AsSpan(KeyPrefix.Length), out var staffId))
        {
            Interlocked.Increment(ref changes);
            known.TryRemove(staffId, out _);
        }
    }
}
