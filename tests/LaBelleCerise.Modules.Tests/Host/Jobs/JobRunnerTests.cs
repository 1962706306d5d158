using Hangfire;
using LaBelleCerise.Host.Jobs;
using LaBelleCerise.Kernel.Jobs;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace LaBelleCerise.Modules.Tests.Host.Jobs;

public sealed class JobRunnerTests(JobRunnerTests.ShopWithFailingJob shop) : IClassFixture<JobRunnerTests.ShopWithFailingJob>
{
    [Fact]
    public async Task What_a_failing_job_says_never_reaches_the_job_store()
    {
        var job = shop.Services.GetRequiredService<IBackgroundJobClient>().Enqueue<JobRunner>(runner => runner.Run("played.fails", CancellationToken.None));
        var monitoring = shop.Services.GetRequiredService<JobStorage>().GetMonitoringApi();
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(60));
        while (monitoring.JobDetails(job).History.All(h => h.StateName is not ("Scheduled" or "Failed")))
        {
            await Task.Delay(50, patience.Token);
        }

        var kept = string.Join('\n', monitoring.JobDetails(job).History.SelectMany(h => h.Data.Values.Append(h.Reason)).Concat(monitoring.JobDetails(job).Properties.Values));
        Assert.Contains(nameof(FailingJob), kept, StringComparison.Ordinal);
        Assert.Contains(nameof(FormatException), kept, StringComparison.Ordinal);
        Assert.All(FailingJob.Typed, typed => Assert.DoesNotContain(typed, kept, StringComparison.Ordinal));
    }

    /// <summary>A shop with one job that breaks over what somebody typed.</summary>
    public sealed class ShopWithFailingJob : Shop
    {
        protected override IEnumerable<KeyValuePair<string, string>> Settings => [new("Jobs:Enabled", "true")];

        protected override void ConfigureServices(IServiceCollection services, IConfiguration storage) =>
            services.AddScoped<FailingJob>().AddSingleton(new JobRegistration("played.fails", "0 5 29 2 *", typeof(FailingJob)));
    }

    internal sealed class FailingJob : IJob
    {
        public static readonly string[] Typed = ["annick@voorbeeld.be", "4111 1111 1111 1111"];

        public Task Run(CancellationToken cancellation) => throw new InvalidOperationException("Not read: " + Typed[0], new FormatException(Typed[1]));
    }
}
