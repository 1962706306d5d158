using System.Buffers.Binary;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Security.Cryptography;

namespace LaBelleCerise.TestKit;

/// <summary>What one staff member knows and holds.</summary>
public sealed class StaffKeys(string email, string password, string secret)
{
    private const string Base32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private long lastStep;

    public string Email { get; } = email;

    public string Password { get; } = password;

    public List<string> RecoveryCodes { get; } = [];

    /// <summary>A code that the shop accepts now: each counts once, so the app's neighbours of now come first and recovery codes after them.</summary>
    public string NextCode(DateTimeOffset now)
    {
        var current = now.ToUnixTimeSeconds() / 30;
        var step = Math.Max(lastStep + 1, current - 1);
        if (step <= current + 1)
        {
            lastStep = step;
            return CodeAt(step);
        }

        var code = RecoveryCodes[0];
        RecoveryCodes.RemoveAt(0);
        return code;
    }

    /// <summary>What the app shows at a moment.</summary>
    public string CodeAt(DateTimeOffset moment) => CodeAt(moment.ToUnixTimeSeconds() / 30);

    [SuppressMessage("Security", "CA5350", Justification = "RFC 6238 names SHA-1 and the apps know no other.")]
    private string CodeAt(long step)
    {
        var bits = string.Concat(secret.Select(c => Convert.ToString(Base32.IndexOf(c, StringComparison.Ordinal), 2).PadLeft(5, '0')));
        var key = Enumerable.Range(0, bits.Length / 8).Select(i => Convert.ToByte(bits.Substring(i * 8, 8), 2)).ToArray();
        var counter = new byte[8];
        BinaryPrimitives.WriteInt64BigEndian(counter, step);
        using var mac = new HMACSHA1(key);
        var hash = mac.ComputeHash(counter);
        var number = BinaryPrimitives.ReadInt32BigEndian(hash.AsSpan(hash[^1] & 15)) & 0x7fffffff;
        return (number % 1_000_000).ToString("D6", CultureInfo.InvariantCulture);
    }
}
