using LaBelleCerise.Consent.Registers;
using LaBelleCerise.Kernel.PersonalData;
using Microsoft.Extensions.DependencyInjection;

namespace LaBelleCerise.Modules.Tests.Consent.Admin.Privacy;

public sealed class ShowRetentionTests(Shop shop) : IClassFixture<Shop>
{
    private const string Address = "/admin/privacy/retention";

    [Fact]
    public async Task The_table_shows_every_rule_also_those_that_stand_ready()
    {
        using var staff = shop.NewVisitor();
        await staff.SignInAsOwner();
        var page = await staff.Get("/admin/privacy/retention");
        Assert.Equal(RetentionRules.All.Count, page.All("tbody tr").Count);
        Assert.Equal(3, page.All(".badge--quiet").Count);
    }

    [Fact]
    public async Task A_rule_that_stood_ready_is_switched_on_which_re_dates_tells_the_policy_and_is_logged_and_back()
    {
        using var staff = shop.NewVisitor();
        await staff.SignInAsOwner();
        var table = shop.Services.GetRequiredService<RetentionTable>();
        var before = await staff.Get(Address);
        Assert.Contains("1/01/2034", before.One("#order-ends").TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("10 jaar voor btw-stukken", (await staff.Get("/nl/privacy")).Text, StringComparison.Ordinal);

        var after = await staff.Submit(before, "#switch-vat-papers");
        Assert.Contains("1/01/2037", after.One("#order-ends").TextContent, StringComparison.Ordinal);
        Assert.Equal(new DateOnly(2037, 1, 1), table.EndOf(Retention.OrderPapers, new(2026, 3, 15)));
        Assert.Contains("10 jaar voor btw-stukken", (await staff.Get("/nl/privacy")).Text, StringComparison.Ordinal);
        var line = Page.Fold(after.All("#history li")[0].TextContent);
        Assert.Contains("art. 60 W.BTW", line, StringComparison.Ordinal);
        Assert.Contains("Olivia Owner", line, StringComparison.Ordinal);

        await staff.Submit(await staff.Get(Address), "#switch-vat-papers");
        Assert.Equal(new DateOnly(2034, 1, 1), table.EndOf(Retention.OrderPapers, new(2026, 3, 15)));
    }

    [Fact]
    public async Task What_the_law_says_plainly_cannot_be_switched_off()
    {
        using var staff = shop.NewVisitor();
        await staff.SignInAsOwner();
        var form = await staff.Get(Address);
        var answer = await staff.Post(Address, [.. staff.Filled(form, "#switch-vat-papers").Values.Where(v => v.Key != "Rule"), new("Rule", "accounting")]);
        Assert.Contains("Deze regel volgt de wet", Page.Fold(answer.One(".notice--warning").TextContent), StringComparison.Ordinal);
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
