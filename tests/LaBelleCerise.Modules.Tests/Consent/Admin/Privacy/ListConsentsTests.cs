using LaBelleCerise.Consent;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace LaBelleCerise.Modules.Tests.Consent.Admin.Privacy;

public sealed class ListConsentsTests(Shop shop) : IClassFixture<Shop>
{
    [Fact]
    public async Task Staff_see_the_ledger_and_that_they_looked_is_written_down()
    {
        using var visitor = shop.NewVisitor();
        await visitor.Submit(await visitor.Get("/fr"), "[data-cookie-card] form", button: "[data-cookie-card] button[value=refuse]");
        await shop.Settle();
        using var staff = shop.NewVisitor();
        await staff.SignInAsOwner();

        var page = await staff.Get("/admin/privacy/ledger");

        Assert.Single(page.All("tbody th[scope=row]"));
        Assert.Single(page.All(".notice--success"));
        await using var scope = shop.Services.CreateAsyncScope();
        Assert.Equal(1, await scope.ServiceProvider.GetRequiredService<ConsentDb>().ReadLog.CountAsync(r => r.Reference == "list:consents", TestContext.Current.CancellationToken));
    }
}
