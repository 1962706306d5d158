using System.Net;

namespace LaBelleCerise.Modules.Tests.Accounts.Admin.Team;

public sealed class ListStaffTests(Shop shop) : IClassFixture<Shop>
{
    [Fact]
    public async Task Each_colleague_stands_there_with_what_they_may_do_today_and_how_far_they_got()
    {
        using var owner = shop.NewVisitor();
        await owner.SignInAsOwner();
        using var active = shop.NewVisitor();
        await owner.Hire(active, "orders", "Anna Actief");
        await owner.Give(await owner.Colleague("Anna Actief"), "accounts.audit");
        using var begun = shop.NewVisitor();
        await begun.Submit(await begun.Get(await owner.Invite("catalog")), "form", new { Name = "Bert Begonnen", Email = $"{Guid.NewGuid():N}@labellecerise.example", StaffSignIn.Password });
        using var gone = shop.NewVisitor();
        await owner.Hire(gone, "finance", "Willy Weg");
        await owner.Submit(await owner.Colleague("Willy Weg"), "#leave");

        Assert.EndsWith("Actief", await owner.LineAbout("Anna Actief"), StringComparison.Ordinal);
        Assert.Contains("orders", await owner.LineAbout("Anna Actief"), StringComparison.Ordinal);
        Assert.Contains("accounts.audit", await owner.LineAbout("Anna Actief"), StringComparison.Ordinal);
        Assert.EndsWith("Nog geen tweede sleutel", await owner.LineAbout("Bert Begonnen"), StringComparison.Ordinal);
        Assert.EndsWith("Weg", await owner.LineAbout("Willy Weg"), StringComparison.Ordinal);
        Assert.DoesNotContain("finance", await owner.LineAbout("Willy Weg"), StringComparison.Ordinal);
    }

    [Theory]
    [Promise("S60")]
    [InlineData("orders")]
    [InlineData("catalog")]
    [InlineData("privacy")]
    [InlineData("finance")]
    public async Task Only_the_owner_sees_the_staff(string role)
    {
        using var clerk = shop.NewVisitor();
        var overview = await clerk.SignInAsStaffWith(role);

        var page = await clerk.Get("/admin/staff");

        Assert.Equal(HttpStatusCode.Forbidden, page.Status);
        Assert.DoesNotContain("owner@labellecerise.example", page.Body, StringComparison.Ordinal);
        Assert.Empty(overview.All("a[href='/admin/staff']"));
    }
}
