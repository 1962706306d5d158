using System.Net;
using System.Text;
using LaBelleCerise.Cookies;
using LaBelleCerise.Cookies.Visits;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace LaBelleCerise.Modules.Tests.Cookies.Visits;

public sealed class CountVisitTests(Shop shop) : IClassFixture<Shop>
{
    private const string Route = "/nl/product/{slug}";

    [Fact]
    [Promise("S81")]
    public async Task A_visit_of_who_allowed_it_is_added_to_the_sum_of_its_page_day_and_step()
    {
        using var visitor = await Choosing("accept");
        var before = await Sums();
        var product = await visitor.Get("/nl/product/kersenconfituur-van-noorderkers");
        var tag = product.One("script[data-page]");
        Assert.Equal(Route, tag.GetAttribute("data-page"));
        foreach (var seconds in (string[])["3", "9", "59", "299", "4000"])
        {
            Assert.Equal(HttpStatusCode.NoContent, (await visitor.Post(tag.GetAttribute("data-to")!, [new("page", Route), new("seconds", seconds)])).Status);
        }

        var after = await Sums();
        int Added(VisitDuration step) => Of(after, step) - Of(before, step);
        Assert.Equal([2, 1, 1, 1], Enum.GetValues<VisitDuration>().Select(Added));
        Assert.All(after.Where(s => s.Route == Route), sum => Assert.Equal((new DateOnly(2026, 11, 23), "nl"), (sum.Day, sum.Culture)));
    }

    [Theory]
    [InlineData("refuse")]
    [InlineData(null)]
    [Promise("S81")]
    public async Task Without_consent_nothing_is_written_and_no_page_has_the_script(string? choice)
    {
        using var visitor = await Choosing(choice);
        var before = await Sums();
        Assert.Empty((await visitor.Get("/nl/product/kersenconfituur-van-noorderkers")).All("script[data-page]"));
        Assert.Equal(HttpStatusCode.NoContent, (await visitor.Post("/api/visits", [new("page", Route), new("seconds", "3")])).Status);
        Assert.Equal(before.Sum(s => s.Count), (await Sums()).Sum(s => s.Count));
    }

    [Fact]
    [Promise("S81")]
    public async Task After_consent_is_taken_back_a_page_that_still_stands_open_counts_no_more()
    {
        using var visitor = await Choosing("accept");
        var open = (await visitor.Get("/nl")).One("script[data-page]");
        await visitor.Submit(await visitor.Get("/nl/cookies"), "form#categories", button: "form#categories button[value=refuse]");
        var before = await Sums();
        await visitor.Post(open.GetAttribute("data-to")!, [new("page", open.GetAttribute("data-page")!), new("seconds", "3")]);
        Assert.Equal(before.Sum(s => s.Count), (await Sums()).Sum(s => s.Count));
    }

    [Theory]
    [InlineData("page=%2Fnl%2Fproduct%2Fkersen&seconds=3", HttpStatusCode.BadRequest)]
    [InlineData("page=%2Fadmin&seconds=3", HttpStatusCode.BadRequest)]
    [InlineData("page=%2Fnl&seconds=-1", HttpStatusCode.BadRequest)]
    [InlineData("page=%2Fnl&seconds=1e9", HttpStatusCode.BadRequest)]
    [InlineData("page=%2Fnl", HttpStatusCode.BadRequest)]
    [InlineData("", HttpStatusCode.BadRequest)]
    [InlineData(null, HttpStatusCode.RequestEntityTooLarge)]
    [Promise("S81")]
    public async Task Only_templates_that_the_shop_knows_and_plain_seconds_come_in(string? body, HttpStatusCode expected)
    {
        using var visitor = await Choosing("accept");
        var before = await Sums();
        using var http = new HttpClient();
        using var request = new HttpRequestMessage(HttpMethod.Post, shop.BaseUrl + "/api/visits")
        {
            Content = new StringContent(body ?? "page=%2Fnl&seconds=3&more=" + new string('x', 500), Encoding.UTF8, "application/x-www-form-urlencoded"),
        };
        request.Headers.Add("Cookie", $"__Host-cookie-choice={visitor.Cookies["__Host-cookie-choice"]}");
        using var answer = await http.SendAsync(request, TestContext.Current.CancellationToken);
        Assert.Equal(expected, answer.StatusCode);
        Assert.Equal(before.Sum(s => s.Count), (await Sums()).Sum(s => s.Count));
    }

    [Fact]
    [Promise("S81")]
    public async Task Pages_behind_a_personal_link_carry_no_script()
    {
        using var visitor = await Choosing("accept");
        Assert.Empty((await visitor.Get("/nl/privacy/versies/1")).All("script[data-page]"));
        Assert.Empty((await visitor.Get("/nl/bestaat-niet")).All("script[data-page]"));
    }

    [Fact]
    public async Task Visits_at_the_same_moment_are_all_counted()
    {
        using var visitor = await Choosing("accept");
        await Task.WhenAll(Enumerable.Range(0, 12).Select(_ => visitor.Post("/api/visits", [new("page", "/de"), new("seconds", "70")])));
        Assert.Equal(12, (await Sums()).Where(s => s.Route == "/de").Sum(s => s.Count));
    }

    private async Task<Visitor> Choosing(string? choice)
    {
        var visitor = shop.NewVisitor();
        if (choice is not null)
        {
            await visitor.Submit(await visitor.Get("/nl"), "[data-cookie-card] form", button: $"[data-cookie-card] button[value={choice}]");
        }

        return visitor;
    }

    private static int Of(IEnumerable<VisitSum> sums, VisitDuration step) => sums.Where(s => s.Route == Route && s.Duration == step).Sum(s => s.Count);

    private async Task<IReadOnlyList<VisitSum>> Sums()
    {
        await using var scope = shop.Services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<CookiesDb>().VisitSums.AsNoTracking().Where(s => s.Culture == "nl" || s.Route == "/de").ToListAsync();
    }
}
