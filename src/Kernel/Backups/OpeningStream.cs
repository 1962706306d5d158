namespace LaBelleCerise.Kernel.Backups;

/// <summary>Reads a sealed set; gives out no byte that its seal does not cover.</summary>
internal sealed class OpeningStream : Stream
{
    private readonly Stream from;
    private readonly SetSeal seal;
    private readonly byte[] plain = new byte[SetSeal.ChunkLength];

    /// <summary>One byte more than a chunk: whether it is there tells whether the chunk is the last.</summary>
    private readonly byte[] chunk = new byte[SetSeal.ChunkLength + SetSeal.TagLength + 1];
    private int carried;
    private int filled;
    private int given;
    private bool isAtEnd;

    public OpeningStream(Stream from, byte[] key)
    {
        this.from = from;
        var header = new byte[SetSeal.HeaderLength];
        seal = SetSeal.Of(key, header[..from.ReadAtLeast(header, header.Length, throwOnEndOfStream: false)]);
    }

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override int Read(Span<byte> buffer)
    {
        while (given == filled && !isAtEnd)
        {
            Next();
        }

        var part = Math.Min(buffer.Length, filled - given);
        plain.AsSpan(given, part).CopyTo(buffer);
        given += part;
        return part;
    }

    public override void Flush()
    {
    }

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        seal.Dispose();
        base.Dispose(disposing);
    }

    private void Next()
    {
        var have = carried + from.ReadAtLeast(chunk.AsSpan(carried), chunk.Length - carried, throwOnEndOfStream: false);
        isAtEnd = have < chunk.Length;
        var length = isAtEnd ? have : chunk.Length - 1;
        seal.Open(chunk.AsSpan(0, length), isAtEnd, plain);
        (filled, given) = (length - SetSeal.TagLength, 0);
        if (!isAtEnd)
        {
            (chunk[0], carried) = (chunk[^1], 1);
        }
    }
}
