using System.Security.Cryptography;
using System.Text;

namespace LaBelleCerise.Sandbox.MultiSafepay.Notifications;

/// <summary>The header Auth of a notification: base64 of "timestamp:hex", hex being HMAC-SHA512 over "timestamp:" and the raw body.</summary>
/// <remarks>Handbook apis.md 1.8, from docs.multisafepay.com/docs/webhook; the official vector is in the tests.</remarks>
internal static class NotificationSignature
{
    public static string Header(string key, long timestamp, ReadOnlySpan<byte> body)
        => Convert.ToBase64String(Encoding.ASCII.GetBytes($"{timestamp}:{Hex(key, timestamp, body)}"));

    private static string Hex(string key, long timestamp, ReadOnlySpan<byte> body)
    {
        byte[] message = [.. Encoding.ASCII.GetBytes($"{timestamp}:"), .. body];
        return Convert.ToHexStringLower(HMACSHA512.HashData(Encoding.UTF8.GetBytes(key), message));
    }
}
