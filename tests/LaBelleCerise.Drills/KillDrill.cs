using System.Globalization;

namespace LaBelleCerise.Drills;

/// <summary>Reliability R1: the host dies at random moments in the middle of purchases, and nothing is lost or doubled.</summary>
public sealed class KillDrill(ITestOutputHelper output)
{
    private const int Purchases = 50;
    private const int Clients = 16;
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    private static int Kills => int.Parse(Environment.GetEnvironmentVariable("LBC_DRILL_KILLS") ?? (TestDatabase.IsPostgres ? "5" : "20"), CultureInfo.InvariantCulture);

    [Fact]
    public async Task Killing_the_host_in_the_middle_of_fifty_purchases_loses_nothing_and_doubles_nothing()
    {
        var cancellation = TestContext.Current.CancellationToken;
        var seed = Environment.TickCount;
        var random = new Random(seed);
        await using var shop = await DrillShop.Open();
        await shop.StartHost();
        var products = await shop.ProductPaths();
        for (var kill = 1; kill <= Kills; kill++)
        {
            var done = 0;
            var killAfter = random.Next(5, Purchases - 5);
            var reached = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
            var load = Parallel.ForEachAsync(Enumerable.Range(0, Purchases), new ParallelOptions { MaxDegreeOfParallelism = Clients, CancellationToken = cancellation }, async (i, token) =>
            {
                using var buyer = new Buyer(shop, products, new Random(seed + (kill * 1000) + i));
                await buyer.Buy(token);
                if (Interlocked.Increment(ref done) == killAfter)
                {
                    reached.SetResult();
                }
            });
            await Task.WhenAny(reached.Task, load);
            shop.KillHost();
            await shop.StartHost();
            await load;
        }

        var (code, report) = await VerifyOnceSettled(shop, cancellation);
        output.WriteLine($"{Kills} kills, {Kills * Purchases} purchases, seed {seed}{Environment.NewLine}{report}");
        Assert.True(code == 0, report);
    }

    /// <summary>Notices that the dead host missed come again, and what was announced arrives; then every invariant must hold.</summary>
    private static async Task<(int Code, string Report)> VerifyOnceSettled(DrillShop shop, CancellationToken cancellation)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        patience.CancelAfter(Patience);
        while (true)
        {
            await shop.ResendAllNotices();
            var result = await shop.Verify();
            if (result.ExitCode == 0 || patience.IsCancellationRequested)
            {
                return result;
            }

            await Task.Delay(TimeSpan.FromSeconds(2), cancellation);
        }
    }
}
