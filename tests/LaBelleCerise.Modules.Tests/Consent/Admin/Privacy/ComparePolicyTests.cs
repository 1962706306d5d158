using LaBelleCerise.Consent.Policy.Given;

namespace LaBelleCerise.Modules.Tests.Consent.Admin.Privacy;

public sealed class ComparePolicyTests(Shop shop) : IClassFixture<Shop>
{
    [Fact]
    public async Task Staff_see_each_given_sentence_beside_what_the_shop_says_and_why_it_differs()
    {
        using var staff = shop.NewVisitor();
        await staff.SignInAsOwner();
        var versions = await staff.Get("/admin/privacy/policy");
        var page = await staff.Follow(versions, "main a[href='/admin/privacy/policy/given']");
        var rows = page.All("tbody tr").Select(r => Page.Fold(r.TextContent)).ToList();
        Assert.Equal(GivenPolicy.Sentences.Count, rows.Count);
        Assert.Contains(rows, r => r.Contains("S46", StringComparison.Ordinal) && r.Contains("ontvangen onze logistieke partners", StringComparison.Ordinal) && r.Contains("en niets anders over jou", StringComparison.Ordinal));
        Assert.Contains(rows, r => r.Contains("geen goed idee om cookies volledig te blokkeren", StringComparison.Ordinal) && r.Contains("G7", StringComparison.Ordinal) && r.Contains("neutraal herschreven", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Who_does_not_watch_over_privacy_does_not_see_it()
    {
        using var clerk = shop.NewVisitor();
        await clerk.SignInAsStaffWith("orders");
        Assert.NotEqual(System.Net.HttpStatusCode.OK, (await clerk.Get("/admin/privacy/policy/given")).Status);
    }
}
