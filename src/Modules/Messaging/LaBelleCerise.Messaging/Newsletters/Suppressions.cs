using LaBelleCerise.Kernel.PersonalData;
using LaBelleCerise.Kernel.Security;
using Microsoft.EntityFrameworkCore;

namespace LaBelleCerise.Messaging.Newsletters;

/// <summary>Remembers and asks who must not be mailed, without keeping the address.</summary>
internal sealed class Suppressions(MessagingDb db, SignedTokens tokens, TimeProvider clock)
{
    public Task<bool> Holds(string email, CancellationToken cancellation)
    {
        var hash = HashOf(email);
        return Rows.AnyAsync(s => s.KeyHash == hash, cancellation);
    }

    /// <summary>From now on nobody brings this address back but its owner.</summary>
    public async Task Add(string email, bool isObjection, CancellationToken cancellation)
    {
        if (!await Holds(email, cancellation))
        {
            db.Add(new Suppression { KeyHash = HashOf(email), At = clock.GetUtcNow(), IsObjection = isObjection });
        }
    }

    /// <summary>The owner of the mailbox said yes once more.</summary>
    public Task Lift(string email, CancellationToken cancellation)
    {
        var hash = HashOf(email);
        return Rows.Where(s => s.KeyHash == hash).ExecuteDeleteAsync(cancellation);
    }

    private IQueryable<Suppression> Rows => db.Open<Suppression>(Opening.ByLaw(Purpose.Suppression));

    private string HashOf(string email) => tokens.KeyedHash("suppression", email.Trim().ToLowerInvariant());
}
