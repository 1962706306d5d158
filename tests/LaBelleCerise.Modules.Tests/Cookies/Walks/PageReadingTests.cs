using LaBelleCerise.Cookies.Walks;

namespace LaBelleCerise.Modules.Tests.Cookies.Walks;

public sealed class PageReadingTests
{
    [Theory]
    [InlineData("<script async src=\"https://www.googletagmanager.com/gtag/js?id=G\"></script>", "www.googletagmanager.com")]
    [InlineData("<img alt=\"\" src=\"//pixel.example/x.gif\">", "pixel.example")]
    [InlineData("<link rel=\"preconnect\" href=\"https://fonts.example\">", "fonts.example")]
    [InlineData("<link rel=\"alternate\" href=\"https://shop.example/fr\">", "")]
    [InlineData("<a href=\"https://www.facebook.com/sharer\">deel</a>", "")]
    [InlineData("<script src=\"/js/shop.js\"></script>", "")]
    public void What_a_page_would_load_is_seen_and_what_a_click_would_open_is_not(string html, string hosts) => Assert.Equal(hosts, string.Join(' ', PageReading.LoadedHosts(html)));

    [Theory]
    [InlineData("default-src 'none'; script-src 'self'; img-src 'self' data:", "")]
    [InlineData("script-src 'self' https://a.example; connect-src https://*.b.example:443", "a.example *.b.example:443")]
    [InlineData("img-src https:", "")]
    public void Hosts_of_a_policy_are_seen(string policy, string hosts) => Assert.Equal(hosts, string.Join(' ', PageReading.PolicyHosts(policy).Where(h => h.Length > 0)));
}
