using LaBelleCerise.Cookies.Register;

namespace LaBelleCerise.Modules.Tests.Cookies.Register;

public sealed class OpenCookieDatabaseTests
{
    private static readonly OpenCookieDatabase Database = new();

    [Fact]
    [Promise("S76", "S77")]
    public void What_a_service_of_others_stores_is_known_under_that_name_class_and_company()
    {
        Assert.True(Database.All.Count > 2_000);
        Assert.NotEmpty(CookieRegister.Of(CookieParty.Third));
        Assert.All(CookieRegister.Of(CookieParty.Third), entry =>
        {
            var known = Database.Find(entry.Name.Replace("*", "TEST123456", StringComparison.Ordinal));
            Assert.NotNull(known);
            Assert.Equal(entry.Class.ToString(), known.Category);
            Assert.Contains(known.Controller.Split(' ')[0], entry.Provider, StringComparison.OrdinalIgnoreCase);
            Assert.True(known.NeedsConsent);
        });
    }

    [Fact]
    [Promise("S77")]
    public void No_necessary_cookie_bears_a_name_that_others_know_as_measuring_or_advertising() =>
        Assert.All(CookieRegister.All.Where(c => c.Class == CookieClass.Necessary), entry => Assert.True(Database.Find(entry.Name) is null or { NeedsConsent: false }, entry.Name));

    [Theory]
    [InlineData("_ga", "Analytics")]
    [InlineData("_ga_ABC", "Analytics")]
    [InlineData("_fbp", "Marketing")]
    [InlineData("CookieConsent", "Functional")]
    public void Names_and_beginnings_are_found(string name, string category) => Assert.Equal(category, Database.Find(name)?.Category);
}
