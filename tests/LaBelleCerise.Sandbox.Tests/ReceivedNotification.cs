using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace LaBelleCerise.Sandbox.Tests;

/// <summary>A notification as it came over the wire, checked with a verification of its own, written from the contract.</summary>
internal sealed record ReceivedNotification(string TransactionId, string Timestamp, string Auth, byte[] Body)
{
    public JsonElement Order => JsonDocument.Parse(Body).RootElement;

    public string Status => Order.GetProperty("status").GetString()!;

    public bool Verifies(string key)
    {
        var parts = Encoding.ASCII.GetString(Convert.FromBase64String(Auth)).Split(':');
        using var hmac = IncrementalHash.CreateHMAC(HashAlgorithmName.SHA512, Encoding.UTF8.GetBytes(key));
        hmac.AppendData(Encoding.ASCII.GetBytes(parts[0] + ":"));
        hmac.AppendData(Body);
        return CryptographicOperations.FixedTimeEquals(Encoding.ASCII.GetBytes(Convert.ToHexStringLower(hmac.GetHashAndReset())), Encoding.ASCII.GetBytes(parts[1]));
    }
}
