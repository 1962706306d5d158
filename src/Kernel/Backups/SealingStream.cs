namespace LaBelleCerise.Kernel.Backups;

/// <summary>Seals what is written to it; <see cref="Complete"/> writes the end, without which a set counts as cut off.</summary>
internal sealed class SealingStream : Stream
{
    private readonly Stream to;
    private readonly SetSeal seal;
    private readonly byte[] plain = new byte[SetSeal.ChunkLength];
    private readonly byte[] chunk = new byte[SetSeal.ChunkLength + SetSeal.TagLength];
    private int filled;

    public SealingStream(Stream to, byte[] key)
    {
        this.to = to;
        seal = SetSeal.New(key);
        to.Write(seal.Header);
    }

    public override bool CanRead => false;

    public override bool CanSeek => false;

    public override bool CanWrite => true;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    /// <summary>Writes the last chunk.</summary>
    public void Complete() => Close(isLast: true);

    public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));

    public override void Write(ReadOnlySpan<byte> buffer)
    {
        while (buffer.Length > 0)
        {
            if (filled == plain.Length)
            {
                Close(isLast: false);
            }

            var part = Math.Min(buffer.Length, plain.Length - filled);
            buffer[..part].CopyTo(plain.AsSpan(filled));
            filled += part;
            buffer = buffer[part..];
        }
    }

    public override void Flush()
    {
    }

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        seal.Dispose();
        base.Dispose(disposing);
    }

    private void Close(bool isLast)
    {
        seal.Close(plain.AsSpan(0, filled), isLast, chunk);
        to.Write(chunk, 0, filled + SetSeal.TagLength);
        filled = 0;
    }
}
