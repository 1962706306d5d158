using System.Buffers.Text;
using System.Security.Claims;
using System.Security.Cryptography;
using System.Text;
using LaBelleCerise.Accounts.Shoppers;
using LaBelleCerise.Kernel.Commands;
using LaBelleCerise.Kernel.PersonalData;
using LaBelleCerise.Kernel.Security;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace LaBelleCerise.Accounts.Sessions;

/// <summary>Keeps sessions in the database; the cookie only carries a random key, of which only the hash is stored.</summary>
internal sealed class TicketStore(IServiceScopeFactory scopes, IDataProtectionProvider protection, TimeProvider clock) : ITicketStore
{
    private static readonly Opening Sessions = Opening.BySystem(Purpose.Security);
    private readonly IDataProtector protector = protection.CreateProtector("LaBelleCerise.Accounts.Sessions");

    public async Task<string> StoreAsync(AuthenticationTicket ticket)
    {
        var key = Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(32));
        var row = new SessionTicket
        {
            KeyHash = Hash(key),
            Scheme = ticket.AuthenticationScheme,
            PersonId = Guid.Parse(ticket.Principal.FindFirstValue(SessionClaims.PersonId)!),
            Payload = Protect(ticket),
            StartedAt = clock.GetUtcNow(),
            ExpiresAt = ExpiryOf(ticket),
        };
        await Write((db, cancellation) =>
        {
            db.Add(row);
            return Seen(db, row.Scheme, row.PersonId, cancellation);
        });
        return key;
    }

    public Task RenewAsync(string key, AuthenticationTicket ticket)
    {
        var (hash, payload, expires) = (Hash(key), Protect(ticket), ExpiryOf(ticket));
        return Write(async (db, cancellation) =>
        {
            await db.Open<SessionTicket>(Sessions).Where(t => t.KeyHash == hash)
                .ExecuteUpdateAsync(row => row.SetProperty(t => t.Payload, payload).SetProperty(t => t.ExpiresAt, expires), cancellation);
            await Seen(db, ticket.AuthenticationScheme, Guid.Parse(ticket.Principal.FindFirstValue(SessionClaims.PersonId)!), cancellation);
        });
    }

    public async Task<AuthenticationTicket?> RetrieveAsync(string key)
    {
        var (hash, now) = (Hash(key), clock.GetUtcNow());
        await using var scope = scopes.CreateAsyncScope();
        var payload = await scope.ServiceProvider.GetRequiredService<AccountsDb>().Open<SessionTicket>(Sessions)
            .Where(t => t.KeyHash == hash && t.ExpiresAt > now).Select(t => t.Payload).SingleOrDefaultAsync();
        if (payload is null)
        {
            return null;
        }

        try
        {
            return TicketSerializer.Default.Deserialize(protector.Unprotect(payload));
        }
        catch (CryptographicException)
        {
            // Its key has left the ring: the session ends, the person signs in again.
            return null;
        }
    }

    public Task RemoveAsync(string key)
    {
        var hash = Hash(key);
        return Write((db, cancellation) => db.Open<SessionTicket>(Sessions).Where(t => t.KeyHash == hash).ExecuteDeleteAsync(cancellation));
    }

    /// <summary>An account is kept as long as somebody comes back to it.</summary>
    private async Task Seen(AccountsDb db, string scheme, Guid person, CancellationToken cancellation)
    {
        if (scheme == CurrentPerson.ShopperScheme)
        {
            var now = clock.GetUtcNow();
            await db.Open<Shopper>(Opening.BySystem(Purpose.Account)).Where(s => s.Id == person && !s.IsRestricted)
                .ExecuteUpdateAsync(row => row.SetProperty(s => s.LastSeenAt, now).SetProperty(s => s.WarnedAt, (DateTimeOffset?)null), cancellation);
        }
    }

    private async Task Write(Func<AccountsDb, CancellationToken, Task> change)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<AccountsDb>();
        await scope.ServiceProvider.GetRequiredService<UnitOfWork>().Run(db, async cancellation =>
        {
            await change(db, cancellation);
            return await db.SaveChangesAsync(cancellation);
        }, CancellationToken.None);
    }

    private byte[] Protect(AuthenticationTicket ticket) => protector.Protect(TicketSerializer.Default.Serialize(ticket));

    private DateTimeOffset ExpiryOf(AuthenticationTicket ticket) => ticket.Properties.ExpiresUtc ?? clock.GetUtcNow();

    private static string Hash(string key) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(key)));
}
