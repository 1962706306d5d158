namespace LaBelleCerise.Modules.Tests.Ordering.Terms;

public sealed class ReadAccessibilityTests(Shop shop) : IClassFixture<Shop>
{
    [Theory]
    [InlineData("/nl/toegankelijkheid", "Toegankelijkheid")]
    [InlineData("/fr/accessibilite", "Accessibilité")]
    [InlineData("/de/barrierefreiheit", "Barrierefreiheit")]
    [InlineData("/en/accessibility", "Accessibility")]
    public async Task The_statement_names_the_norm_what_is_missing_and_whom_to_tell(string address, string name)
    {
        var page = await shop.Read(address, name);
        Assert.All(["EN 301 549", "WCAG 2.1", "MultiSafepay", "info@labellecerise.example"], fact => Assert.Contains(fact, page.Text, StringComparison.Ordinal));
    }
}
