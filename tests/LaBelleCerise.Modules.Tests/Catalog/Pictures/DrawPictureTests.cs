using System.Net;

namespace LaBelleCerise.Modules.Tests.Catalog.Pictures;

public sealed class DrawPictureTests(Shop shop) : IClassFixture<Shop>
{
    [Theory]
    [InlineData("/pictures/leaf/i.svg", HttpStatusCode.OK)]
    [InlineData("/pictures/pink/i.svg", HttpStatusCode.NotFound)]
    [InlineData("/pictures/leaf/ii.svg", HttpStatusCode.NotFound)]
    [InlineData("/pictures/leaf/%3C.svg", HttpStatusCode.NotFound)]
    public async Task A_missing_picture_is_drawn_from_an_initial_and_nothing_else(string path, HttpStatusCode expected)
    {
        using var visitor = shop.NewVisitor();
        var picture = await visitor.Get(path);
        Assert.Equal(expected, picture.Status);
        if (expected is HttpStatusCode.OK)
        {
            Assert.StartsWith("image/svg+xml", picture.Headers["Content-Type"], StringComparison.Ordinal);
            Assert.Contains(">I</text>", picture.Body, StringComparison.Ordinal);
        }
    }
}
