using Hangfire;
using Hangfire.Storage;
using LaBelleCerise.Kernel.Jobs;
using Microsoft.Extensions.DependencyInjection;

namespace LaBelleCerise.Drills;

/// <summary>The job store is a trigger only: emptied in the middle of a sale it takes nothing with it (ADR 0004).</summary>
public sealed class JobStoreDrill(JobStoreDrill.ServingShop shop) : IClassFixture<JobStoreDrill.ServingShop>
{
    private const string Buyer = "an.peeters@voorbeeld.be";
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(3);
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(500);

    [Fact]
    public async Task A_sale_ends_well_though_the_job_store_is_emptied_in_the_middle()
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        patience.CancelAfter(Patience);
        using var visitor = shop.NewVisitor();
        await visitor.Post("/nl/mandje/erbij", [new("Sku", "LBC-JAM-240"), new("Quantity", "1")]);
        var review = await visitor.Submit(await visitor.Get("/nl/bestellen"), "#details", new
        {
            Email = Buyer, FirstName = "An", LastName = "Peeters", PostalCode = "8900", City = "Ieper", Street = "Stationsstraat", Number = "19", Phone = "057 20 00 00",
        });
        var leaving = await visitor.Submit(review, "#place-order");
        var number = leaving.One("section.status strong").TextContent.Trim();

        // The provider's notice never comes: only the job that asks the provider can still find the money.
        await shop.World.Notifications("hold");
        await shop.World.EndPayment($"{number}-1", "completed");
        EmptyJobStore();
        await shop.Restart();
        Assert.Equal(shop.Services.GetServices<JobRegistration>().Select(j => j.Id).Order(), Schedules().Order());

        await shop.Advance(TimeSpan.FromMinutes(2));
        shop.Services.GetRequiredService<IRecurringJobManager>().Trigger("ordering.reconcile-payments");
        var path = leaving.Url.AbsolutePath.Replace("/betalen/", "/betaling/", StringComparison.Ordinal);
        while ((await visitor.Get(path)).One("section.status").GetAttribute("data-standing") != "Paid" || (await shop.World.Mails(Buyer)).Count < 2)
        {
            await Task.Delay(Pause, patience.Token);
        }

        Assert.Equal(2, (await shop.World.Mails(Buyer)).Count);
    }

    /// <summary>Removes every schedule and every job that waits, as a lost or wiped store would.</summary>
    private void EmptyJobStore()
    {
        var schedules = shop.Services.GetRequiredService<IRecurringJobManager>();
        foreach (var id in Schedules())
        {
            schedules.RemoveIfExists(id);
        }

        var jobs = shop.Services.GetRequiredService<IBackgroundJobClient>();
        var store = shop.Services.GetRequiredService<JobStorage>().GetMonitoringApi();
        foreach (var queue in store.Queues())
        {
            foreach (var (id, _) in store.EnqueuedJobs(queue.Name, 0, int.MaxValue))
            {
                jobs.Delete(id);
            }
        }

        Assert.Empty(Schedules());
    }

    private List<string> Schedules()
    {
        using var connection = shop.Services.GetRequiredService<JobStorage>().GetConnection();
        return [.. connection.GetRecurringJobs().Select(j => j.Id)];
    }

    /// <summary>A shop whose relay, mails and jobs run by themselves.</summary>
    public sealed class ServingShop : Shop
    {
        protected override IEnumerable<KeyValuePair<string, string>> Settings => [new("Relay:Enabled", "true"), new("Jobs:Enabled", "true")];
    }
}
