using System.Net;

namespace LaBelleCerise.Modules.Tests.Ordering.Places;

public sealed class PlacesEndpointTests(Shop shop) : IClassFixture<Shop>
{
    [Fact]
    [Behaviour(20)]
    public async Task The_address_form_learns_the_places_of_a_code()
    {
        using var visitor = shop.NewVisitor();
        Assert.Equal("""["Brielen","Dikkebus","Ieper","Sint-Jan"]""", (await visitor.Get("/api/places?postcode=8900")).Body);
        Assert.Equal("""["Bruxelles","Brussel"]""", (await visitor.Get("/api/places?postcode=1000&culture=fr")).Body);
        Assert.Empty(visitor.SetCookies);
    }

    [Theory]
    [InlineData("/api/places")]
    [InlineData("/api/places?postcode=0000")]
    [InlineData("/api/places?postcode=%3Cscript%3E&culture=xx")]
    public async Task An_unknown_code_is_an_empty_answer(string path)
    {
        using var visitor = shop.NewVisitor();
        var page = await visitor.Get(path);
        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.Equal("[]", page.Body);
    }
}
