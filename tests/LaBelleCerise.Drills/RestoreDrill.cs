using System.Diagnostics;
using System.Globalization;

namespace LaBelleCerise.Drills;

/// <summary>Reliability R18: buyers at work, a backup, the machine is lost; the set comes up on an empty one, and everything that it held holds.</summary>
public sealed class RestoreDrill(ITestOutputHelper output)
{
    private const int Clients = 8;
    private static readonly TimeSpan LongestRestore = TimeSpan.FromMinutes(10);
    private static readonly TimeSpan LongestLoss = TimeSpan.FromHours(1);

    private static int Purchases => int.Parse(Environment.GetEnvironmentVariable("LBC_DRILL_KILLS") ?? "0", CultureInfo.InvariantCulture) > 20 ? 400 : 60;

    [Fact]
    public async Task A_set_made_under_load_comes_up_on_an_empty_machine_and_every_order_in_it_is_whole()
    {
        var cancellation = TestContext.Current.CancellationToken;
        await using var shop = await DrillShop.Open();
        await shop.StartHost();
        await shop.FillShelves(100 * Purchases, cancellation);
        var products = await shop.ProductPaths();
        using var lost = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        var done = 0;
        // Without end: a slow machine must not run out of buyers before the disaster.
        var load = Parallel.ForEachAsync(Enumerable.Range(0, int.MaxValue), new ParallelOptions { MaxDegreeOfParallelism = Clients, CancellationToken = lost.Token }, async (i, token) =>
        {
            using var buyer = new Buyer(shop, products, new Random(i));
            await buyer.Pay(await buyer.Order(token), token);
            Interlocked.Increment(ref done);
        });
        while (done < Purchases / 3)
        {
            await Task.Delay(TimeSpan.FromMilliseconds(50), cancellation);
        }

        var forgotten = new Forgotten(shop);
        await forgotten.Write(cancellation);
        // Everything that was acknowledged before the command began must be in the set.
        var acknowledged = await File.ReadAllLinesAsync(shop.Journal, cancellation);
        var began = Stopwatch.GetTimestamp();
        var (made, set) = await shop.Command(cancellation, "backup");
        var backupTook = Stopwatch.GetElapsedTime(began);
        Assert.True(made == 0, set);
        var held = set.Split('\n').Single(l => l.Contains("nobody could write", StringComparison.Ordinal));
        await forgotten.Erase(cancellation);
        var soldByThen = done;
        while (done < soldByThen + (Purchases / 3))
        {
            await Task.Delay(TimeSpan.FromMilliseconds(50), cancellation);
        }

        shop.KillHost();
        var loss = Stopwatch.GetElapsedTime(began);
        await lost.CancelAsync();
        await load.ContinueWith(_ => { }, TaskScheduler.Default);
        var all = await File.ReadAllLinesAsync(shop.Journal, cancellation);

        var restoring = Stopwatch.GetTimestamp();
        await shop.MoveToEmptyMachine();
        var (restored, report) = await shop.Command(cancellation, "restore", set.Split('\n').Select(l => l.Trim()).Single(l => l.EndsWith(".backup", StringComparison.Ordinal)));
        Assert.True(restored == 0, report);
        // A delivery that fails now would bring back, at the next start, a mail about someone whose erasure was done again meanwhile.
        Assert.DoesNotContain("failed on try", report, StringComparison.Ordinal);
        await forgotten.Verify(shop.DataFolder, cancellation);
        await shop.StartHost();
        var back = Stopwatch.GetElapsedTime(restoring);

        await File.WriteAllLinesAsync(shop.Journal, acknowledged, cancellation);
        var (code, verified) = await VerifyOnceSettled(shop, cancellation);
        Assert.True(code == 0, verified + shop.HostOutput);
        Assert.Matches(@"(?m)^V3 +holds", verified);
        var there = await shop.Store.Count("ordering", "SELECT count(*) FROM orders", cancellation);
        Assert.True(there >= acknowledged.Length);
        output.WriteLine($"{(TestDatabase.IsPostgres ? "PostgreSQL" : "SQLite")}: {all.Length} orders by {Clients} clients; backup took {backupTook.TotalSeconds:0.0} s ({held.Trim()})");
        output.WriteLine($"{acknowledged.Length} orders acknowledged before it, {all.Length} before the disaster, {there} in the set; RPO {loss.TotalSeconds:0.0} s here, one hour by schedule; RTO {back.TotalSeconds:0.0} s from the restore's first byte to ready");
        output.WriteLine(report.Trim());
        output.WriteLine(verified);
        Assert.True(there < all.Length, "Nothing was sold after the set was made: the drill showed no loss.");
        Assert.True(loss < LongestLoss && back < LongestRestore);
    }

    /// <summary>What was on its way when the snapshot was taken arrives; then every invariant must hold.</summary>
    private static async Task<(int Code, string Report)> VerifyOnceSettled(DrillShop shop, CancellationToken cancellation)
    {
        (int Code, string Report) result = (1, "");
        for (var i = 0; i < 60 && result.Code != 0; i++)
        {
            await Task.Delay(TimeSpan.FromSeconds(2), cancellation);
            await shop.EndLeasesOfTheDead(cancellation);
            if (await shop.OnTheWay(cancellation) == 0)
            {
                result = await shop.Command(cancellation, "verify", "--journal", shop.Journal);
            }
        }

        return result;
    }
}
