using System.Security.Cryptography;
using LaBelleCerise.Kernel.Backups;

namespace LaBelleCerise.Modules.Tests.Kernel.Backups;

/// <summary>The seal of a set gives back what was sealed, and nothing else.</summary>
public sealed class SealTests
{
    private static readonly byte[] Key = RandomNumberGenerator.GetBytes(32);

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(65_535)]
    [InlineData(65_536)]
    [InlineData(65_537)]
    [InlineData(131_072)]
    [InlineData(300_000)]
    public void What_is_sealed_comes_back_whatever_its_length(int length)
    {
        var plain = RandomNumberGenerator.GetBytes(length);
        Assert.Equal(plain, Open(Seal(plain), Key));
    }

    [Fact]
    public void The_same_bytes_are_never_sealed_alike()
    {
        var plain = new byte[1000];
        Assert.NotEqual(Seal(plain), Seal(plain));
    }

    [Fact]
    public void Another_key_is_told_from_damage()
    {
        var refused = Assert.Throws<BackupRefusedException>(() => Open(Seal(new byte[1000]), RandomNumberGenerator.GetBytes(32)));
        Assert.Contains("another key", refused.Message);
    }

    [Fact]
    public void Every_flipped_bit_anywhere_is_refused()
    {
        var sealedBytes = Seal(RandomNumberGenerator.GetBytes(70_000));
        foreach (var at in Enumerable.Range(0, SetSeal.HeaderLength).Concat(Enumerable.Range(0, 200).Select(_ => RandomNumberGenerator.GetInt32(sealedBytes.Length))).Append(sealedBytes.Length - 1))
        {
            var flipped = (byte[])sealedBytes.Clone();
            flipped[at] ^= 1;
            Assert.Throws<BackupRefusedException>(() => Open(flipped, Key));
        }
    }

    [Fact]
    public void Every_shorter_file_is_refused_even_when_it_ends_where_a_chunk_does()
    {
        var sealedBytes = Seal(RandomNumberGenerator.GetBytes(200_000));
        const int chunk = SetSeal.ChunkLength + SetSeal.TagLength;
        int[] ends = [0, 5, SetSeal.HeaderLength, SetSeal.HeaderLength + 3, SetSeal.HeaderLength + chunk - 1, SetSeal.HeaderLength + chunk, SetSeal.HeaderLength + chunk + 1, SetSeal.HeaderLength + (2 * chunk), sealedBytes.Length - 1];
        foreach (var end in ends)
        {
            Assert.Throws<BackupRefusedException>(() => Open(sealedBytes[..end], Key));
        }

        Assert.Contains("cut off", Assert.Throws<BackupRefusedException>(() => Open(sealedBytes[..(SetSeal.HeaderLength + chunk)], Key)).Message);
    }

    [Fact]
    public void Chunks_cannot_change_places_and_nothing_can_be_added()
    {
        var sealedBytes = Seal(RandomNumberGenerator.GetBytes(200_000));
        const int chunk = SetSeal.ChunkLength + SetSeal.TagLength;
        var (first, second) = (sealedBytes.AsSpan(SetSeal.HeaderLength, chunk).ToArray(), sealedBytes.AsSpan(SetSeal.HeaderLength + chunk, chunk).ToArray());
        byte[] swapped = [.. sealedBytes[..SetSeal.HeaderLength], .. second, .. first, .. sealedBytes[(SetSeal.HeaderLength + (2 * chunk))..]];
        Assert.Throws<BackupRefusedException>(() => Open(swapped, Key));
        Assert.Throws<BackupRefusedException>(() => Open([.. sealedBytes, 0], Key));
    }

    private static byte[] Seal(byte[] plain)
    {
        using var to = new MemoryStream();
        using var sealing = new SealingStream(to, Key);
        sealing.Write(plain);
        sealing.Complete();
        return to.ToArray();
    }

    private static byte[] Open(byte[] sealedBytes, byte[] key)
    {
        using var opening = new OpeningStream(new MemoryStream(sealedBytes), key);
        using var plain = new MemoryStream();
        opening.CopyTo(plain);
        return plain.ToArray();
    }
}
