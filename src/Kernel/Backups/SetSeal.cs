using System.Buffers.Binary;
using System.Security.Cryptography;

namespace LaBelleCerise.Kernel.Backups;

/// <summary>The seal of a set: AES-256-GCM over chunks of 64 KiB, each bound to its place and the last one marked as last (ADR 0030).</summary>
/// <remarks>Header: eight letters, a salt of its own, a mark by which a wrong key is told from a damaged file. The salt gives every set a key of its own, so a counter is nonce enough.</remarks>
internal sealed class SetSeal : IDisposable
{
    public const int ChunkLength = 64 * 1024;
    public const int TagLength = 16;
    public const int HeaderLength = 8 + SaltLength + MarkLength;
    private const int SaltLength = 32;
    private const int MarkLength = 16;
    private readonly AesGcm aes;
    private readonly byte[] nonce = new byte[12];
    private long next;

    private SetSeal(byte[] key, byte[] header)
    {
        Header = header;
        aes = new AesGcm(Derive(key, Salt(header), "chunks"), TagLength);
    }

    public byte[] Header { get; }

    private static ReadOnlySpan<byte> Letters => "LBCSET1\n"u8;

    /// <summary>The seal of a new set.</summary>
    public static SetSeal New(byte[] key)
    {
        var salt = RandomNumberGenerator.GetBytes(SaltLength);
        return new SetSeal(key, [.. Letters, .. salt, .. Mark(key, salt)]);
    }

    /// <summary>The seal of a set that exists.</summary>
    /// <exception cref="BackupRefusedException">It is no set, or was made with another key.</exception>
    public static SetSeal Of(byte[] key, byte[] header)
    {
        if (header.Length != HeaderLength || !header.AsSpan().StartsWith(Letters))
        {
            throw new BackupRefusedException(BackupRefusal.Unreadable, "This file is no backup set.");
        }

        return CryptographicOperations.FixedTimeEquals(Mark(key, Salt(header)), header.AsSpan(HeaderLength - MarkLength))
            ? new SetSeal(key, header)
            : throw new BackupRefusedException(BackupRefusal.Unreadable, "This set was made with another key than Backup:Key, or its first bytes are damaged.");
    }

    /// <summary>Seals the next chunk: its bytes, then its tag.</summary>
    public void Close(ReadOnlySpan<byte> plain, bool isLast, Span<byte> sealedChunk)
    {
        Turn(next++, isLast);
        aes.Encrypt(nonce, plain, sealedChunk[..plain.Length], sealedChunk.Slice(plain.Length, TagLength), Header);
    }

    /// <summary>Opens the next chunk.</summary>
    /// <exception cref="BackupRefusedException">A byte of it was changed, or the file ends before its end.</exception>
    public void Open(ReadOnlySpan<byte> sealedChunk, bool isLast, Span<byte> plain)
    {
        if (sealedChunk.Length < TagLength)
        {
            throw CutOff();
        }

        if (!TryOpen(sealedChunk, isLast, plain))
        {
            throw isLast && TryOpen(sealedChunk, isLast: false, plain) ? CutOff() : new BackupRefusedException(
                BackupRefusal.Unreadable, isLast ? "This set is damaged, or cut off in the middle: its last chunk does not match its seal." : $"This set is damaged: chunk {next + 1} does not match its seal.");
        }

        next++;
    }

    public void Dispose() => aes.Dispose();

    private static BackupRefusedException CutOff() => new(BackupRefusal.Unreadable, "This set is cut off: its end is missing.");

    private bool TryOpen(ReadOnlySpan<byte> sealedChunk, bool isLast, Span<byte> plain)
    {
        Turn(next, isLast);
        try
        {
            aes.Decrypt(nonce, sealedChunk[..^TagLength], sealedChunk[^TagLength..], plain[..(sealedChunk.Length - TagLength)], Header);
            return true;
        }
        catch (AuthenticationTagMismatchException)
        {
            return false;
        }
    }

    private void Turn(long chunk, bool isLast)
    {
        BinaryPrimitives.WriteInt64BigEndian(nonce.AsSpan(3, 8), chunk);
        nonce[^1] = isLast ? (byte)1 : (byte)0;
    }

    private static byte[] Salt(byte[] header) => header[Letters.Length..(Letters.Length + SaltLength)];

    private static byte[] Mark(byte[] key, byte[] salt) => Derive(key, salt, "mark")[..MarkLength];

    private static byte[] Derive(byte[] key, byte[] salt, string what) =>
        HKDF.DeriveKey(HashAlgorithmName.SHA256, key, 32, salt, System.Text.Encoding.ASCII.GetBytes($"labellecerise backup {what}"));
}
