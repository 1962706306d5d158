using System.Net;
using Hangfire;
using Hangfire.Storage;
using LaBelleCerise.Host.Jobs;
using LaBelleCerise.Kernel.Jobs;
using LaBelleCerise.Modules.Tests.Kernel.Played;
using Microsoft.Extensions.DependencyInjection;

namespace LaBelleCerise.Modules.Tests.Host.Jobs;

public sealed class ShopJobsTests(JobsShop shop) : IClassFixture<JobsShop>
{
    [Fact]
    public async Task The_job_store_can_be_emptied_and_every_schedule_is_there_again_after_a_start()
    {
        var expected = shop.Services.GetServices<JobRegistration>().Select(j => j.Id).Order().ToList();
        Assert.Equal(expected, Scheduled());
        var manager = shop.Services.GetRequiredService<IRecurringJobManager>();
        expected.ForEach(manager.RemoveIfExists);
        Assert.Empty(Scheduled());
        await shop.Restart();
        Assert.Equal(expected, Scheduled());
    }

    [Fact]
    public async Task Every_job_can_be_made_and_run_and_an_unknown_one_is_ignored()
    {
        var jobs = shop.Services.GetServices<JobRegistration>().ToList();
        Assert.Equal(jobs.Count, jobs.Select(j => j.Id).Distinct().Count());
        foreach (var job in jobs)
        {
            Assert.Matches("^[a-z]+\\.[a-z-]+$", job.Id);
            await using var scope = shop.Services.CreateAsyncScope();
            await scope.ServiceProvider.GetRequiredService<JobRunner>().Run(job.Id, CancellationToken.None);
        }

        await using var other = shop.Services.CreateAsyncScope();
        await other.ServiceProvider.GetRequiredService<JobRunner>().Run("gone.job-of-an-older-version", CancellationToken.None);
    }

    [Theory]
    [InlineData(null, HttpStatusCode.Unauthorized)]
    [InlineData("shopper", HttpStatusCode.Forbidden)]
    [InlineData("one-factor", HttpStatusCode.Forbidden)]
    [InlineData("two-factor", HttpStatusCode.OK)]
    public async Task The_dashboard_is_for_staff_with_a_second_factor(string? who, HttpStatusCode expected)
    {
        foreach (var path in new[] { "/admin/jobs", "/admin/jobs/recurring", "/admin/jobs/servers", "/admin" })
        {
            Assert.Equal(expected, (await Open(path, who)).Status);
        }
    }

    [Theory]
    [InlineData("/admin/jobs")]
    [InlineData("/admin/jobs/recurring")]
    [InlineData("/admin/jobs/jobs/succeeded")]
    public async Task The_dashboard_needs_no_script_that_the_policy_blocks(string path)
    {
        var page = await Open(path, "two-factor");
        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.Contains("script-src 'self'", page.Headers["Content-Security-Policy"]);
        Assert.NotEmpty(page.All("script"));
        Assert.All(page.All("script"), script => Assert.True(script.HasAttribute("src") || script.GetAttribute("type") is "application/json", script.OuterHtml));
        Assert.Empty(page.All("[onclick],[onload],[onsubmit],[onchange]"));
        Assert.All(page.All("script[src],link[rel=stylesheet]"), e =>
            Assert.StartsWith("/", e.GetAttribute("src") ?? e.GetAttribute("href")));
    }

    private List<string> Scheduled()
    {
        using var connection = shop.Services.GetRequiredService<JobStorage>().GetConnection();
        return [.. connection.GetRecurringJobs().Select(j => j.Id).Order()];
    }

    private async Task<Page> Open(string path, string? who)
    {
        using var visitor = shop.NewVisitor();
        if (who is not null)
        {
            visitor.Headers[PlayedStaff.Header] = who;
        }

        return await visitor.Get(path);
    }
}
