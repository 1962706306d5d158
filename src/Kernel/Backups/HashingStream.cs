using System.Security.Cryptography;

namespace LaBelleCerise.Kernel.Backups;

/// <summary>Hashes what is read through it, and ends where it was told that the file ends.</summary>
internal sealed class HashingStream(Stream from, long length) : Stream
{
    private readonly IncrementalHash hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
    private long position;

    public override bool CanRead => true;

    /// <summary>Said so that the archive asks for the length; nothing seeks.</summary>
    public override bool CanSeek => true;

    public override bool CanWrite => false;

    public override long Length => length;

    public override long Position
    {
        get => position;
        set => throw new NotSupportedException();
    }

    /// <summary>The hash of all that was read.</summary>
    /// <exception cref="IOException">The file became shorter while it was read.</exception>
    public string Finish() => position == length ? Convert.ToHexStringLower(hash.GetHashAndReset()) : throw new IOException("A file became shorter while it was read.");

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override int Read(Span<byte> buffer)
    {
        var read = from.Read(buffer[..(int)Math.Min(buffer.Length, length - position)]);
        hash.AppendData(buffer[..read]);
        position += read;
        return read;
    }

    public override void Flush()
    {
    }

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        hash.Dispose();
        base.Dispose(disposing);
    }
}
