using Hangfire;
using LaBelleCerise.Kernel.Announcements;
using LaBelleCerise.Kernel.Data;
using LaBelleCerise.Modules.Tests.Messaging;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace LaBelleCerise.Modules.Tests.Host.Startup;

public sealed class ServingTests
{
    [Fact]
    public async Task Relay_mails_and_jobs_begin_only_when_the_shop_answers()
    {
        await using var shop = new SlowlyStartingShop();
        await shop.InitializeAsync();
        var id = await shop.Announce("ordering", PostOffice.Again("later@voorbeeld.be", "no-such-kind", Guid.CreateVersion7(), 1), settle: false);
        await shop.RestartServing();
        Assert.Equal((0, 0L), shop.WhileStarting);
        for (var i = 0; i < 100 && await shop.Attempts(id) == 0; i++)
        {
            await Task.Delay(TimeSpan.FromMilliseconds(100), TestContext.Current.CancellationToken);
        }

        Assert.True(await shop.Attempts(id) > 0);
    }

    /// <summary>A shop that, at its second start, takes two seconds between its background services and its first answer.</summary>
    private sealed class SlowlyStartingShop : Shop
    {
        private bool isServing;

        /// <summary>How often the announcement was tried, and how many job servers ran, while the shop did not answer yet.</summary>
        public (int Attempts, long Servers) WhileStarting { get; private set; } = (-1, -1);

        protected override IEnumerable<KeyValuePair<string, string>> Settings =>
            isServing ? [new("Relay:Enabled", "true"), new("Jobs:Enabled", "true")] : [];

        public Task RestartServing()
        {
            isServing = true;
            return Restart();
        }

        public async Task<int> Attempts(Guid message) => await Attempts(Services, message);

        protected override void ConfigureServices(IServiceCollection services, IConfiguration storage)
        {
            if (isServing)
            {
                services.AddSingleton(this).AddHostedService<Probe>();
            }
        }

        private static async Task<int> Attempts(IServiceProvider services, Guid? message)
        {
            await using var scope = services.CreateAsyncScope();
            var db = services.GetRequiredService<ModuleCatalog>().ByName("ordering").Open(scope.ServiceProvider);
            return await db.Deliveries.Where(d => d.State != DeliveryState.Delivered && (message == null || d.MessageId == message)).SumAsync(d => d.Attempts);
        }

        private sealed class Probe(SlowlyStartingShop shop, IServiceProvider services) : IHostedService
        {
            public async Task StartAsync(CancellationToken cancellationToken)
            {
                await Task.Delay(TimeSpan.FromSeconds(2), cancellationToken);
                shop.WhileStarting = (await Attempts(services, null), services.GetRequiredService<JobStorage>().GetMonitoringApi().Servers().Count);
            }

            public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
        }
    }
}
