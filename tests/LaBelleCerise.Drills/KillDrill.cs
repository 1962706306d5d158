using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;

namespace LaBelleCerise.Drills;

/// <summary>Reliability R1: the host dies at random moments in the middle of purchases, and nothing is lost or doubled.</summary>
public sealed class KillDrill(ITestOutputHelper output)
{
    private const int Purchases = 50;
    private const int Clients = 16;
    private static readonly string[] Invariants = ["V2", "V3", "V4", "V5", "V8", "V9", "V10"];

    private static int Kills => int.Parse(Environment.GetEnvironmentVariable("LBC_DRILL_KILLS") ?? (TestDatabase.IsPostgres ? "5" : "20"), CultureInfo.InvariantCulture);

    /// <summary>After this no further round begins; the report says how many there were. Unlimited unless someone has little time.</summary>
    private static TimeSpan Limit => Environment.GetEnvironmentVariable("LBC_DRILL_MINUTES") is { } minutes ? TimeSpan.FromMinutes(int.Parse(minutes, CultureInfo.InvariantCulture)) : TimeSpan.MaxValue;

    [Fact]
    public async Task Killing_the_host_in_the_middle_of_fifty_purchases_loses_nothing_and_doubles_nothing()
    {
        var cancellation = TestContext.Current.CancellationToken;
        var seed = Environment.TickCount;
        await using var shop = await DrillShop.Open();
        await shop.StartHost();
        await shop.FillShelves(Kills * Purchases, cancellation);
        var products = await shop.ProductPaths();
        var late = new ConcurrentBag<Task>();
        var (kills, startKills, since) = (0, 0, Stopwatch.GetTimestamp());
        while (kills < Kills && Stopwatch.GetElapsedTime(since) < Limit)
        {
            kills++;
            startKills += await Round(shop, products, new Random(seed + kills), late, cancellation);
        }

        await Task.WhenAll(late);
        var (code, report) = await shop.VerifyOnceSettled(cancellation);
        var starts = shop.Starts.Order().ToList();
        output.WriteLine($"{kills} kills among purchases, {startKills} kills of a starting host, {kills * Purchases} purchases, seed {seed}, "
            + $"{(TestDatabase.IsPostgres ? "PostgreSQL" : "SQLite")}; ready again after {starts[starts.Count / 2].TotalSeconds:0.0} s (half of them), {starts[^1].TotalSeconds:0.0} s (slowest)");
        output.WriteLine(report);
        Assert.True(code == 0, report + shop.HostOutput);
        Assert.All(Invariants, id => Assert.Matches($@"(?m)^{id} +holds", report));
        Assert.Empty(shop.Broken);
        await shop.EveryOrderHasItsMail(cancellation);
    }

    /// <summary>Fifty purchases with a kill somewhere in the middle; returns how often the host was killed once more while it started.</summary>
    private static async Task<int> Round(DrillShop shop, IReadOnlyList<string> products, Random random, ConcurrentBag<Task> late, CancellationToken cancellation)
    {
        var done = 0;
        var (killAfter, delay, killsStart, startDelay, seed) = (random.Next(5, Purchases - 5), random.Next(0, 300), random.Next(4) == 0, random.Next(200, 2500), random.Next());
        var reached = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var load = Parallel.ForEachAsync(Enumerable.Range(0, Purchases), new ParallelOptions { MaxDegreeOfParallelism = Clients, CancellationToken = cancellation }, async (i, token) =>
        {
            await Buy(new Buyer(shop, products, new Random(seed + i)), late, token);
            if (Interlocked.Increment(ref done) == killAfter)
            {
                reached.SetResult();
            }
        });
        await Task.WhenAny(reached.Task, load);
        await Task.Delay(delay, cancellation);
        shop.KillHost();
        if (killsStart)
        {
            await shop.KillHostWhileItStarts(TimeSpan.FromMilliseconds(startDelay), cancellation);
        }

        await shop.StartHost();
        await load;
        return killsStart ? 1 : 0;
    }

    /// <summary>Buys; who has to wait for the payment page because the host died while it was asked for waits beside the rounds that follow.</summary>
    private static async Task Buy(Buyer buyer, ConcurrentBag<Task> late, CancellationToken cancellation)
    {
        var leaving = await buyer.Order(cancellation);
        var payment = Finish(buyer, leaving, cancellation);
        if (Buyer.CanLeave(leaving))
        {
            await payment;
        }
        else
        {
            late.Add(payment);
        }
    }

    private static async Task Finish(Buyer buyer, Page leaving, CancellationToken cancellation)
    {
        using (buyer)
        {
            await buyer.Pay(leaving, cancellation);
        }
    }
}
