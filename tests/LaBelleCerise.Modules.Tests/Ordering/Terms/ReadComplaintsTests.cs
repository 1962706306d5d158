namespace LaBelleCerise.Modules.Tests.Ordering.Terms;

public sealed class ReadComplaintsTests(Shop shop) : IClassFixture<Shop>
{
    [Theory]
    [InlineData("/nl/klachten", "Klachten")]
    [InlineData("/fr/plaintes", "Plaintes")]
    [InlineData("/de/beschwerden", "Beschwerden")]
    [InlineData("/en/complaints", "Complaints")]
    public async Task Us_the_ombudsman_and_the_data_protection_authority_are_named_and_the_closed_platform_is_not(string address, string name)
    {
        var page = await shop.Read(address, name);
        Assert.All(["info@labellecerise.example", "+32 57 00 00 00", "02 702 52 20", "contact@apd-gba.be"], fact => Assert.Contains(fact, page.Text, StringComparison.Ordinal));
        Assert.DoesNotContain("ec.europa.eu", page.Body, StringComparison.OrdinalIgnoreCase);
    }
}
