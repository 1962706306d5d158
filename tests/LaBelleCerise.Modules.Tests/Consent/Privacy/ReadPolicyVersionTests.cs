using System.Net;
using LaBelleCerise.Kernel.Web;

namespace LaBelleCerise.Modules.Tests.Consent.Privacy;

public sealed class ReadPolicyVersionTests(ReadPolicyVersionTests.MovingShop shop) : IClassFixture<ReadPolicyVersionTests.MovingShop>
{
    [Fact]
    [Promise("S1")]
    public async Task A_new_version_comes_only_with_a_change_and_the_old_one_stays_readable_by_number_and_by_date()
    {
        using var visitor = shop.NewVisitor();
        var first = await Number(visitor);
        await shop.Restart();
        Assert.Equal(first, await Number(visitor));

        await shop.Advance(TimeSpan.FromDays(3));
        shop.Phone = "+32 57 22 22 22";
        await shop.Restart();

        Assert.Equal(first + 1, await Number(visitor));
        var current = await visitor.Get("/nl/privacy");
        Assert.Contains("+32 57 22 22 22", current.Text, StringComparison.Ordinal);
        foreach (var which in (string[])[$"{first}", $"{Shop.Start.AddDays(1):yyyy-MM-dd}"])
        {
            var old = await visitor.Get($"/nl/privacy/versies/{which}");
            Assert.Equal(HttpStatusCode.OK, old.Status);
            Assert.Contains("+32 57 11 11 11", old.Text, StringComparison.Ordinal);
            Assert.Contains("Deze versie gold van", old.Text, StringComparison.Ordinal);
        }

        foreach (var culture in Cultures.All)
        {
            var page = await visitor.Get("/nl/privacy/versies/" + first);
            Assert.Equal(HttpStatusCode.OK, (await visitor.Follow(page, $".language a[lang={culture}]")).Status);
        }
    }

    [Theory]
    [InlineData("0")]
    [InlineData("999")]
    [InlineData("2001-01-01")]
    [InlineData("nonsense")]
    public async Task A_version_that_never_was_is_not_found(string which)
    {
        using var visitor = shop.NewVisitor();
        Assert.Equal(HttpStatusCode.NotFound, (await visitor.Get($"/nl/privacy/versies/{which}")).Status);
    }

    private static async Task<int> Number(Visitor visitor)
    {
        var page = await visitor.Get("/nl/privacy");
        var text = page.One("article p").TextContent;
        return int.Parse(text.Split(' ')[1].TrimEnd(','), null);
    }

    public sealed class MovingShop : Shop
    {
        public string Phone { get; set; } = "+32 57 11 11 11";

        protected override IEnumerable<KeyValuePair<string, string>> Settings => [new("Shop:Phone", Phone)];
    }
}
