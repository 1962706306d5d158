using System.Buffers.Binary;
using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using Microsoft.Extensions.Options;

namespace LaBelleCerise.Kernel.Security;

/// <summary>Unguessable tokens for links: HMAC over purpose, id and version, so that a link can be sent again and is revoked by raising the version.</summary>
/// <remarks>ADR 0008. Nothing of the token is stored; the version stands in the row that the link opens.</remarks>
public sealed class SignedTokens(IOptions<SecurityOptions> options)
{
    private const int MacLength = 20;
    private const int TokenLength = 54;
    private readonly byte[] key = HKDF.DeriveKey(HashAlgorithmName.SHA256, Convert.FromBase64String(options.Value.TokenKey), 32, info: "links"u8.ToArray());

    /// <summary>The token for a row, as it stands in a URL: 54 characters.</summary>
    public string Create(string purpose, Guid id, int version)
    {
        Span<byte> token = stackalloc byte[16 + 4 + MacLength];
        id.TryWriteBytes(token);
        BinaryPrimitives.WriteInt32BigEndian(token[16..], version);
        Mac(purpose, token[..20]).AsSpan(0, MacLength).CopyTo(token[20..]);
        return Base64Url.EncodeToString(token);
    }

    /// <summary>Reads a token back; null when it is not ours, or for another purpose. The caller compares the version with its row.</summary>
    public (Guid Id, int Version)? Read(string purpose, string? token)
    {
        if (token is not { Length: TokenLength } || !Base64Url.IsValid(token))
        {
            return null;
        }

        var bytes = Base64Url.DecodeFromChars(token);
        return bytes.Length == 20 + MacLength && CryptographicOperations.FixedTimeEquals(Mac(purpose, bytes.AsSpan(0, 20)).AsSpan(0, MacLength), bytes.AsSpan(20))
            ? (new Guid(bytes.AsSpan(0, 16)), BinaryPrimitives.ReadInt32BigEndian(bytes.AsSpan(16, 4)))
            : null;
    }

    /// <summary>A keyed hash of a value (an e-mail address, a bank line) for comparison without keeping the value.</summary>
    public string KeyedHash(string purpose, string value) => Convert.ToHexStringLower(Mac(purpose, Encoding.UTF8.GetBytes(value)));

    private byte[] Mac(string purpose, ReadOnlySpan<byte> data) => HMACSHA256.HashData(key, (byte[])[.. Encoding.UTF8.GetBytes(purpose), 0, .. data]);
}
