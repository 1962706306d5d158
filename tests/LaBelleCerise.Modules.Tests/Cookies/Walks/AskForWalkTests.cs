using LaBelleCerise.Cookies;
using LaBelleCerise.Cookies.Walks;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace LaBelleCerise.Modules.Tests.Cookies.Walks;

public sealed class AskForWalkTests(Shop shop) : IClassFixture<Shop>
{
    [Fact]
    public async Task The_schedule_asks_every_night_two_that_wait_are_one_and_old_reports_go()
    {
        await shop.RunJob("cookies.walk-shop");
        await shop.RunJob("cookies.walk-shop");
        Assert.Single(await Walks());
        await shop.Settle();
        Assert.NotNull(Assert.Single(await Walks()).FinishedAt);
        await shop.Advance(TimeSpan.FromDays(91));
        await shop.RunJob("cookies.walk-shop");
        Assert.Null(Assert.Single(await Walks()).FinishedAt);
    }

    private async Task<IReadOnlyList<Walk>> Walks()
    {
        await using var scope = shop.Services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<CookiesDb>().Walks.AsNoTracking().ToListAsync();
    }
}
