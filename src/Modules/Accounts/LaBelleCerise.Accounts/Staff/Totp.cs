using System.Buffers.Binary;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace LaBelleCerise.Accounts.Staff;

/// <summary>Codes of an authenticator app: RFC 6238 with SHA-1, six digits and steps of 30 seconds, as every app speaks it.</summary>
internal static class Totp
{
    private const int StepInSeconds = 30;
    private const int SecretLengthInBytes = 20;
    private const string Base32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    /// <summary>160 random bits in base32: 32 characters.</summary>
    public static string NewSecret() => RandomNumberGenerator.GetString(Base32, SecretLengthInBytes * 8 / 5);

    /// <summary>The step that the code belongs to, at most one before or after now; null when it belongs to none.</summary>
    public static long? StepOf(string secret, string? code, DateTimeOffset now)
    {
        var digits = new string([.. (code ?? "").Where(c => !char.IsWhiteSpace(c))]);
        if (digits.Length != 6)
        {
            return null;
        }

        var key = Decode(secret);
        var current = now.ToUnixTimeSeconds() / StepInSeconds;
        long? found = null;
        foreach (var step in (long[])[current - 1, current, current + 1])
        {
            if (CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(CodeAt(key, step)), Encoding.UTF8.GetBytes(digits)))
            {
                found = step;
            }
        }

        return found;
    }

    /// <summary>What the QR code carries to the app.</summary>
    public static string Address(string secret, string issuer, string account) =>
        $"otpauth://totp/{Uri.EscapeDataString(issuer)}:{Uri.EscapeDataString(account)}?secret={secret}&issuer={Uri.EscapeDataString(issuer)}";

    [SuppressMessage("Security", "CA5350", Justification = "RFC 6238 names SHA-1 and the apps know no other; its weakness to collisions does not touch HMAC.")]
    private static string CodeAt(byte[] key, long step)
    {
        Span<byte> counter = stackalloc byte[8];
        BinaryPrimitives.WriteInt64BigEndian(counter, step);
        Span<byte> hash = stackalloc byte[HMACSHA1.HashSizeInBytes];
        HMACSHA1.HashData(key, counter, hash);
        var offset = hash[^1] & 0x0f;
        var number = BinaryPrimitives.ReadInt32BigEndian(hash[offset..]) & 0x7fffffff;
        return (number % 1_000_000).ToString("D6", CultureInfo.InvariantCulture);
    }

    private static byte[] Decode(string base32)
    {
        var bytes = new List<byte>(SecretLengthInBytes);
        var buffer = 0;
        var bits = 0;
        foreach (var letter in base32)
        {
            buffer = (buffer << 5) | Base32.IndexOf(letter, StringComparison.Ordinal);
            bits += 5;
            if (bits >= 8)
            {
                bits -= 8;
                bytes.Add((byte)(buffer >> bits));
                buffer &= (1 << bits) - 1;
            }
        }

        return [.. bytes];
    }
}
