using LaBelleCerise.Sandbox.State;

namespace LaBelleCerise.Sandbox.Dpd;

/// <summary>Logins and their tokens: 24 hours each, counted per day when the quota is switched on (handbook apis.md 4.2).</summary>
internal sealed class DpdTokens(SandboxStore store, SandboxClock clock, SandboxOptions options)
{
    private static readonly TimeSpan Life = TimeSpan.FromHours(24);

    private readonly Table<DpdToken> _tokens = store.Table<DpdToken>("dpd-token");

    /// <summary>A new token, or null over the day's quota.</summary>
    public DpdToken? Issue()
        => store.Change(set =>
        {
            var now = clock.GetUtcNow();
            var today = _tokens.All.Count(token => token.IssuedAt.UtcDateTime.Date == now.UtcDateTime.Date);
            if (options.DpdLoginsPerDay > 0 && today >= options.DpdLoginsPerDay)
            {
                return null;
            }

            var token = new DpdToken(Guid.NewGuid().ToString("N"), now, now + Life);
            set.Put(_tokens, token.Value, token);
            return token;
        });

    /// <summary>The provider's error code for this token, or null when it is good.</summary>
    public string? Complaint(string delisId, string value)
        => store.Read(() => _tokens.Find(value)) switch
        {
            null => "ERR_DELICOM_TOKEN_INCORRECT",
            var token when token.ExpiresAt <= clock.GetUtcNow() => "ERR_DELICOM_TOKEN_EXPIRED",
            _ => delisId == options.DpdDelisId ? null : "DELICOM_ERR_AUTHENTICATION",
        };
}
