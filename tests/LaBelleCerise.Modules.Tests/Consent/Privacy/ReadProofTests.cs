using System.IO.Compression;
using System.Text;

namespace LaBelleCerise.Modules.Tests.Consent.Privacy;

public sealed class ReadProofTests(Shop shop) : IClassFixture<Shop>
{
    [Theory]
    [InlineData("/nl/privacy")]
    [InlineData("/fr/confidentialite")]
    [InlineData("/de/datenschutz")]
    [InlineData("/en/privacy")]
    public async Task Everyone_reads_per_sentence_what_the_software_does_and_both_pages_stay_small(string address)
    {
        using var visitor = shop.NewVisitor();
        var policy = await visitor.Get(address);
        var proof = await visitor.Follow(policy, $"article a[href^='{address}/']:first-of-type");
        var places = proof.All("dd[id]").Select(e => e.Id).ToList();
        Assert.Equal(93, places.Count);
        Assert.Equal(93, places.Distinct().Count());
        Assert.All(proof.All("dd"), does => Assert.True(does.TextContent.Length > 20));
        Assert.All((Page[])[policy, proof], page => Assert.InRange(Compressed(page.Body), 1_000, 20_000));
    }

    private static long Compressed(string body)
    {
        using var memory = new MemoryStream();
        using (var gzip = new GZipStream(memory, CompressionLevel.Optimal, leaveOpen: true))
        {
            gzip.Write(Encoding.UTF8.GetBytes(body));
        }

        return memory.Length;
    }
}
