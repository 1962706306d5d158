namespace LaBelleCerise.Accounts.KeyRing;

/// <summary>The key that encrypts the key ring in the database: configuration section <c>Security</c>.</summary>
internal sealed class KeyRingOptions
{
    public const string Section = "Security";

    /// <summary>32 random bytes in base64; a stolen database alone then cannot make a cookie (security D2).</summary>
    public string? KeyRingKey { get; set; }

    public bool IsUsable => KeyRingKey is null || (TryRead(KeyRingKey, out var key) && key.Length == 32);

    public byte[]? Key => KeyRingKey is { } text && TryRead(text, out var key) ? key : null;

    private static bool TryRead(string text, out byte[] key)
    {
        var buffer = new byte[text.Length];
        var isRead = Convert.TryFromBase64String(text, buffer, out var length);
        key = buffer[..length];
        return isRead;
    }
}
