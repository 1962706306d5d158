using LaBelleCerise.Cookies.Register;

namespace LaBelleCerise.Modules.Tests.Cookies.Admin.Register;

public sealed class ShowCookieRegisterTests(Shop shop) : IClassFixture<Shop>
{
    [Fact]
    public async Task Staff_see_every_cookie_of_the_register()
    {
        using var staff = shop.NewVisitor();
        await staff.SignInAsOwner();
        var page = await staff.Get("/admin/cookies/register");
        Assert.Equal(CookieRegister.All.Select(c => c.Name), page.All("tbody th code").Select(c => c.TextContent));
    }
}
