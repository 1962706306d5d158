using System.Diagnostics;

namespace LaBelleCerise.Drills;

/// <summary>Reliability R12: the disk is full in the middle of purchases; people can still look, orders are refused in plain words, and with room again everything goes on by itself.</summary>
public sealed class DiskFullDrill(ITestOutputHelper output)
{
    private const int Megabytes = 192;
    private const int Clients = 8;
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(3);
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(100);
    private static readonly string[] Invariants = ["V2", "V3", "V4", "V5", "V8", "V9", "V10"];

    private static readonly (string Language, string Title)[] Languages =
    [
        ("nl", "We kunnen nu even geen bestellingen aannemen"),
        ("fr", "Nous ne pouvons pas prendre de commandes en ce moment"),
        ("de", "Im Moment können wir keine Bestellungen annehmen"),
        ("en", "We cannot take orders at this moment"),
    ];

    private static int Times => DrillLength.IsLong ? 5 : 1;

    private static int PurchasesBetween => DrillLength.IsLong ? 40 : 12;

    [Fact]
    public async Task On_a_full_disk_people_can_look_and_orders_are_refused_in_plain_words_until_there_is_room_again()
    {
        var cancellation = TestContext.Current.CancellationToken;
        using var disk = SmallDisk.Mount(Megabytes);
        using var server = TestDatabase.IsPostgres ? await SmallServer.Start(disk, cancellation) : null;
        await using var shop = await DrillShop.Open(server is null
            ? new Dictionary<string, string> { ["Storage:DataPath"] = disk.Folder }
            : new Dictionary<string, string> { ["Storage:Postgres"] = server.ConnectionString });
        await shop.StartHost();
        await shop.FillShelves(2000 * Times, cancellation);
        var products = await shop.ProductPaths();
        using var people = new People(shop, products);
        await people.HireStaff();
        using var over = new CancellationTokenSource();
        var (bought, refused, since) = (0, 0, Stopwatch.GetTimestamp());
        var load = Parallel.ForEachAsync(Until(over.Token), new ParallelOptions { MaxDegreeOfParallelism = Clients, CancellationToken = cancellation }, async (i, token) =>
        {
            using var buyer = new Buyer(shop, products, new Random(i));
            await buyer.Pay(await buyer.Order(token), token);
            Interlocked.Increment(ref bought);
        });
        try
        {
            for (var time = 0; time < Times; time++)
            {
                await Until(() => Volatile.Read(ref bought) >= PurchasesBetween * ((2 * time) + 1), load, cancellation);
                refused += await FillAndFree(shop, disk, people, load, cancellation);
                await Until(() => Volatile.Read(ref bought) >= PurchasesBetween * ((2 * time) + 2), load, cancellation);
            }
        }
        finally
        {
            await over.CancelAsync();
        }

        await load;
        var (code, report) = await shop.VerifyOnceSettled(cancellation);
        output.WriteLine($"{Times} times full among {bought} purchases by {Clients} clients and {Times * Languages.Length} buyers before the button; {refused} answers of 503, "
            + $"{DrillLength.Store}, {Stopwatch.GetElapsedTime(since).TotalSeconds:0} s");
        output.WriteLine(report);
        Assert.All(shop.Broken, answer => Assert.Matches($"^503 .*({string.Join('|', Languages.Select(l => l.Title))})", answer));
        Assert.Empty(shop.Cut);
        Assert.Single(shop.Starts);
        Assert.True(code == 0, report + shop.HostOutput);
        Assert.All(Invariants, id => Assert.Matches($@"(?m)^{id} +holds", report));
        await shop.EveryOrderHasItsMail(cancellation);
        Assert.Equal(bought + (Times * Languages.Length), await shop.Store.Count("ordering", "SELECT count(*) FROM orders", cancellation));
        await Until(async () => (await people.Health("jobs")).State == "Good", Task.Delay(Timeout.Infinite, cancellation), cancellation);
    }

    /// <summary>Buyers stand before the button, the disk is full, they press, they look around; then there is room, and they press again.</summary>
    private static async Task<int> FillAndFree(DrillShop shop, SmallDisk disk, People people, Task load, CancellationToken cancellation)
    {
        var before = shop.Broken.Count;
        var waiting = new List<(Buyer Buyer, Page Review, string Language, string Title)>();
        foreach (var (language, title) in Languages)
        {
            var buyer = new Buyer(shop, await shop.ProductPaths(language), new Random(language[0]));
            Page? review;
            do
            {
                review = await buyer.Review(cancellation);
            }
            while (review is null || review.All("#place-order").Count == 0);
            waiting.Add((buyer, review, language, title));
        }

        await shop.LeaveNoRoomBeside(cancellation);
        disk.Fill();
        // What was written in the last free pages of a file is taken, too.
        await Until(() => { disk.Fill(); return shop.Broken.Count >= before + Clients; }, load, cancellation);
        var orders = await shop.Store.Count("ordering", "SELECT count(*) FROM orders", cancellation);
        var refused = 0;
        foreach (var (buyer, review, language, title) in waiting)
        {
            var answer = await buyer.Place(review);
            Assert.True((int)answer.Status is < 500 or 503, $"A raw {(int)answer.Status}: {answer.Text}");
            if (answer.Status == System.Net.HttpStatusCode.ServiceUnavailable)
            {
                refused++;
                Assert.Equal(title, answer.One("h1").TextContent);
                Assert.Equal(language, answer.One("html").GetAttribute("lang"));
                Assert.Equal("60", answer.Headers["Retry-After"]);
            }

            Assert.Equal(200, (int)(await buyer.Look($"/{language}")).Status);
            Assert.Equal(200, (int)(await buyer.Look((await shop.ProductPaths(language))[0])).Status);
        }

        Assert.True(refused > 0, "Every order was taken: the disk was not full.");
        Assert.True(await shop.Store.Count("ordering", "SELECT count(*) FROM orders", cancellation) >= orders);
        Assert.True(await shop.IsReady(cancellation));
        if (!TestDatabase.IsPostgres)
        {
            Assert.Equal("Bad", (await people.Health("disk")).State);
        }

        disk.Free();
        shop.NoteStoreWasAway();
        foreach (var (buyer, review, _, _) in waiting)
        {
            using (buyer)
            {
                // The button of the same page once more: whatever came of the first time, there is one order.
                var leaving = await shop.Persist(() => buyer.Place(review), cancellation);
                await buyer.Pay(leaving, Fate.Pays, cancellation);
            }
        }

        return refused + shop.Broken.Count - before;
    }

    private static Task Until(Func<bool> condition, Task load, CancellationToken cancellation) => Until(() => Task.FromResult(condition()), load, cancellation);

    private static async Task Until(Func<Task<bool>> condition, Task load, CancellationToken cancellation)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        patience.CancelAfter(Patience);
        while (!await condition())
        {
            if (load.IsCompleted)
            {
                await load;
            }

            await Task.Delay(Pause, patience.Token);
        }
    }

    private static IEnumerable<int> Until(CancellationToken over)
    {
        for (var i = 0; !over.IsCancellationRequested; i++)
        {
            yield return i;
        }
    }
}
