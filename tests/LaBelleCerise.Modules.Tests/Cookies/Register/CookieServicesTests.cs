using LaBelleCerise.Cookies.Choices;
using LaBelleCerise.Cookies.Register;

namespace LaBelleCerise.Modules.Tests.Cookies.Register;

public sealed class CookieServicesTests
{
    [Fact]
    [Promise("S77")]
    public void Every_optional_cookie_belongs_to_a_service_and_no_necessary_one_does()
    {
        Assert.All(CookieRegister.All, entry => Assert.Equal(entry.Class == CookieClass.Necessary, entry.Service is null));
        Assert.All(CookieRegister.Optional, entry => Assert.Equal(entry.Class, entry.Service!.Class));
        Assert.Equal(CookieServices.All.Count, CookieServices.All.Select(s => s.Bit).Distinct().Count());
        Assert.All(CookieServices.All, service => Assert.InRange(service.Bit, 0, 3));
        Assert.All(CookieServices.All, service => Assert.NotEqual(CookieClass.Necessary, service.Class));
    }

    [Theory]
    [InlineData("www.googletagmanager.com", true)]
    [InlineData("region1.google-analytics.com", true)]
    [InlineData("google-analytics.com.evil.example", false)]
    [InlineData("evilgoogle-analytics.com", false)]
    [InlineData("www.google.com", false)]
    public void Only_registered_hosts_may_be_called(string host, bool may) => Assert.Equal(may, CookieServices.GoogleAnalytics.MayCall(host));

    [Theory]
    [InlineData("www.labellecerise.be", "www.labellecerise.be labellecerise.be")]
    [InlineData("labellecerise.be", "labellecerise.be")]
    [InlineData("localhost", "")]
    [InlineData("127.0.0.1", "")]
    [Promise("S68")]
    public void Cookies_of_a_former_shop_are_deleted_on_the_domains_above_too(string host, string domains) =>
        Assert.Equal(domains, string.Join(' ', OptionalCookies.DomainsOf(host)));
}
