using LaBelleCerise.Accounts.Shoppers;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;

namespace LaBelleCerise.Accounts.Passwords;

/// <summary>Makes and checks password hashes outside any transaction: one costs a tenth of a second on purpose.</summary>
internal sealed class PasswordHashes
{
    /// <summary>OWASP's figure for PBKDF2-HMAC-SHA512, read 2026-11 (security A4).</summary>
    public const int Iterations = 210_000;

    private readonly PasswordHasher<Shopper> hasher;
    private readonly Shopper nobody;
    private readonly Lazy<string> dummy;

    public PasswordHashes(IOptions<PasswordHasherOptions> options, TimeProvider clock)
    {
        hasher = new PasswordHasher<Shopper>(options);
        // Identity's hasher does not look at the user; staff and shoppers share the format.
        nobody = new Shopper { CustomerNumber = "", Culture = "nl", CollectedAt = clock.GetUtcNow() };
        dummy = new Lazy<string>(() => Make(Guid.NewGuid().ToString()));
    }

    public string Make(string password) => hasher.HashPassword(nobody, password);

    /// <summary>Whether the password is right; takes as long when there is no such account (security A7).</summary>
    public bool IsRight(string? hash, string? password)
    {
        var given = password is null || password.Length > PasswordRules.MaxLength ? "" : password;
        var isSame = hasher.VerifyHashedPassword(nobody, hash ?? dummy.Value, given) != PasswordVerificationResult.Failed;
        return isSame && hash is not null;
    }
}
