namespace LaBelleCerise.Modules.Tests.Ordering.Terms;

public sealed class ReadLegalGuaranteeTests(Shop shop) : IClassFixture<Shop>
{
    [Theory]
    [InlineData("/nl/wettelijke-garantie", "Wettelijke garantie")]
    [InlineData("/fr/garantie-legale", "Garantie légale")]
    [InlineData("/de/gesetzliche-gewaehrleistung", "Gesetzliche Gewährleistung")]
    [InlineData("/en/legal-guarantee", "Legal guarantee")]
    public async Task The_guarantee_has_its_notice_with_two_years_the_rights_and_the_way_to_Your_Europe(string address, string name)
    {
        var page = await shop.Read(address, name);
        var notice = page.One("aside.guarantee-notice");
        Assert.Contains("2", notice.TextContent, StringComparison.Ordinal);
        Assert.StartsWith("https://europa.eu/youreurope/", notice.QuerySelector("a")!.GetAttribute("href"), StringComparison.Ordinal);
        Assert.Equal("true", notice.QuerySelector("svg")!.GetAttribute("aria-hidden"));
        Assert.NotEmpty(notice.GetAttribute("aria-label")!);
    }
}
