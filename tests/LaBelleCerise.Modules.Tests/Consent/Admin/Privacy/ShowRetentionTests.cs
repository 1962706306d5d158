using LaBelleCerise.Consent.Registers;

namespace LaBelleCerise.Modules.Tests.Consent.Admin.Privacy;

public sealed class ShowRetentionTests(Shop shop) : IClassFixture<Shop>
{
    [Fact]
    public async Task The_table_shows_every_rule_also_those_that_stand_ready()
    {
        using var staff = shop.NewVisitor();
        await staff.SignInAsOwner();
        var page = await staff.Get("/admin/privacy/retention");
        Assert.Equal(RetentionRules.All.Count, page.All("tbody tr").Count);
        Assert.Single(page.All(".badge--quiet"));
    }

    [Theory]
    [InlineData("/admin/privacy/processing")]
    [InlineData("/admin/privacy/retention")]
    [InlineData("/admin/privacy/policy")]
    [InlineData("/admin/privacy/ledger")]
    public async Task Others_stay_outside(string path)
    {
        using var stranger = shop.NewVisitor();
        Assert.Equal("/admin/sign-in", (await stranger.Get(path)).Url.AbsolutePath);
    }
}
