using System.Security.Cryptography;
using LaBelleCerise.Kernel.Security;
using Microsoft.AspNetCore.DataProtection;

namespace LaBelleCerise.Accounts.Staff;

/// <summary>Keeps the secrets of second factors unreadable in the database.</summary>
internal sealed class StaffSecrets(IDataProtectionProvider protection, SignedTokens tokens)
{
    // Crockford's alphabet: easy to type from paper.
    private const string Alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private const int RecoveryCodeCount = 10;
    private readonly IDataProtector protector = protection.CreateProtector("LaBelleCerise.Accounts.Totp");

    public string Protect(string totpSecret) => protector.Protect(totpSecret);

    public string Unprotect(string protectedSecret) => protector.Unprotect(protectedSecret);

    public IReadOnlyList<string> NewRecoveryCodes() =>
    [
        .. Enumerable.Range(0, RecoveryCodeCount)
            .Select(_ => $"{RandomNumberGenerator.GetString(Alphabet, 5)}-{RandomNumberGenerator.GetString(Alphabet, 5)}"),
    ];

    /// <summary>The stored form of a recovery code, however it is typed.</summary>
    public string HashOf(Guid staffId, string code) =>
        tokens.KeyedHash("recovery-code", $"{staffId}:{new string([.. code.Where(char.IsLetterOrDigit)]).ToUpperInvariant()}");
}
