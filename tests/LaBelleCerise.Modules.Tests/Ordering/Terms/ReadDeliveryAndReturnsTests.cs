namespace LaBelleCerise.Modules.Tests.Ordering.Terms;

public sealed class ReadDeliveryAndReturnsTests(Shop shop) : IClassFixture<Shop>
{
    [Theory]
    [InlineData("/nl/levering-en-retour", "Levering en retour")]
    [InlineData("/fr/livraison-et-retours", "Livraison et retours")]
    [InlineData("/de/lieferung-und-rueckgabe", "Lieferung und Rückgabe")]
    [InlineData("/en/delivery-and-returns", "Delivery and returns")]
    public async Task Ways_prices_and_places_come_from_the_settings(string address, string name)
    {
        var page = await shop.Read(address, name);
        Assert.All(["€\u00a04,95", "€\u00a03,95", "€\u00a049,00", "14", "30"], fact => Assert.Contains(fact, page.One("article").TextContent, StringComparison.Ordinal));
        Assert.True(page.All("article li").Count >= LaBelleCerise.Ordering.Delivery.DeliveryWays.All.Count);
    }
}
