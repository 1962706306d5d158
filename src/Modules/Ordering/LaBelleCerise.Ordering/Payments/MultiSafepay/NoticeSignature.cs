using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace LaBelleCerise.Ordering.Payments.MultiSafepay;

/// <summary>The signature of a notice: header <c>Auth</c> = base64("timestamp:hex"), hex = HMAC-SHA512 of "timestamp:" and the raw body with the website key.</summary>
/// <remarks>Handbook apis.md 1.8; security W1. The window bounds the past and the future: the provider's own library forgets the latter.</remarks>
internal static class NoticeSignature
{
    private const int LongestHeader = 400;

    /// <summary>Whether these very bytes were signed with our key within the window. Compared in constant time.</summary>
    public static bool IsGenuine(string? header, ReadOnlySpan<byte> body, string apiKey, TimeSpan tolerance, DateTimeOffset now)
    {
        if (Parts(header) is not { } parts || (now - parts.At).Duration() > tolerance)
        {
            return false;
        }

        byte[] message = [.. Encoding.ASCII.GetBytes(parts.Timestamp + ":"), .. body];
        var expected = HMACSHA512.HashData(Encoding.UTF8.GetBytes(apiKey.Trim()), message);
        return CryptographicOperations.FixedTimeEquals(expected, parts.Hash);
    }

    private static (string Timestamp, DateTimeOffset At, byte[] Hash)? Parts(string? header)
    {
        Span<byte> bytes = stackalloc byte[LongestHeader];
        if (header is null || header.Length > LongestHeader || !Convert.TryFromBase64String(header.Trim(), bytes, out var length))
        {
            return null;
        }

        var text = Encoding.ASCII.GetString(bytes[..length]);
        var colon = text.IndexOf(':', StringComparison.Ordinal);
        // 253402300799 is the last second that a date can hold.
        return colon > 0 && long.TryParse(text[..colon], NumberStyles.None, CultureInfo.InvariantCulture, out var seconds) && seconds <= 253_402_300_799
            && Hex(text[(colon + 1)..]) is { } hash
            ? (text[..colon], DateTimeOffset.FromUnixTimeSeconds(seconds), hash)
            : null;
    }

    /// <summary>Exactly the 128 lower-case digits of a SHA-512.</summary>
    private static byte[]? Hex(string text) =>
        text.Length == 128 && text.All(c => c is (>= '0' and <= '9') or (>= 'a' and <= 'f')) ? Convert.FromHexString(text) : null;
}
