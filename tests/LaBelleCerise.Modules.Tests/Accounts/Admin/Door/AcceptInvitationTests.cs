using System.Net;
using LaBelleCerise.Accounts.Staff;
using Microsoft.Extensions.DependencyInjection;

namespace LaBelleCerise.Modules.Tests.Accounts.Admin.Door;

public sealed class AcceptInvitationTests(Shop shop) : IClassFixture<Shop>
{
    [Fact]
    public async Task The_first_staff_link_makes_one_owner_and_then_nothing_more()
    {
        var link = shop.Services.GetRequiredService<FirstStaffLink>().Path;
        Assert.NotNull(link);
        using var owner = shop.NewVisitor();

        var overview = await owner.SignInAsOwner();

        Assert.Equal(HttpStatusCode.OK, overview.Status);
        Assert.Contains("Olivia Owner", overview.Document.Body!.TextContent, StringComparison.Ordinal);
        using var stranger = shop.NewVisitor();
        var again = await stranger.Get(link);
        Assert.Equal(HttpStatusCode.Gone, again.Status);
        Assert.Empty(again.All("form"));
        await shop.Restart();
        Assert.Null(shop.Services.GetRequiredService<FirstStaffLink>().Path);
    }

    [Fact]
    public async Task A_forged_or_changed_link_opens_nothing()
    {
        using var stranger = shop.NewVisitor();
        foreach (var token in (string[])["x", "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA", "..%2f..%2fadmin"])
        {
            Assert.NotEqual(HttpStatusCode.OK, (await stranger.Get("/admin/first-staff/" + token)).Status);
        }
    }
}
