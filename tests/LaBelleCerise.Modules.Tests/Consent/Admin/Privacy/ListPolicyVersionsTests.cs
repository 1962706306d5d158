using System.Net;

namespace LaBelleCerise.Modules.Tests.Consent.Admin.Privacy;

public sealed class ListPolicyVersionsTests(Shop shop) : IClassFixture<Shop>
{
    [Fact]
    [Promise("S1")]
    public async Task Staff_reach_every_version_in_four_languages()
    {
        using var staff = shop.NewVisitor();
        await staff.SignInAsOwner();
        var page = await staff.Get("/admin/privacy/policy");
        var links = page.All("tbody tr:first-child a");
        Assert.Equal(4, links.Count);
        foreach (var link in links)
        {
            Assert.Equal(HttpStatusCode.OK, (await staff.Get(link.GetAttribute("href")!)).Status);
        }
    }
}
