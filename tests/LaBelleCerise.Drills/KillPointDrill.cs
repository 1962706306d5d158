using System.Diagnostics;
using System.Reflection;
using LaBelleCerise.Kernel.Commands;
using LaBelleCerise.Kernel.Verification;

namespace LaBelleCerise.Drills;

/// <summary>Reliability R2: the host ends itself at each named point of a sale, and is started again; whoever was in the middle of something reloads.</summary>
/// <remarks>A host is armed with the next point while it still recovers from the last one. In the long form each point strikes twice in a row, so that the second is a crash during recovery.</remarks>
public sealed class KillPointDrill(ITestOutputHelper output)
{
    /// <summary>Shops that are killed beside each other: starting a host keeps one core busy.</summary>
    private const int Shops = 2;
    private static readonly TimeSpan TimeToReach = TimeSpan.FromSeconds(120);
    private static readonly string[] Invariants = ["V2", "V3", "V4", "V5", "V8", "V9", "V10"];

    /// <summary>The commands of a sale, of a parcel and of a registration; on other commands the same two points stand in the same unit of work.</summary>
    private static readonly string[] Commands =
        ["PutInBasket", "KeepDetails", "PlaceOrder", "BeginPayment", "RecordAnswer", "MarkOrderPaid", "RecordStop", "RegisterShopper", "ProveMailbox", "WorkOnOrder"];

    private static readonly string[] Calls = ["POST", "GET", "PATCH"];

    private static int Times => Environment.GetEnvironmentVariable("LBC_DRILL_TWICE") == "1" ? 2 : 1;

    /// <summary>All points; the short form on PostgreSQL takes every third, for it comes after that on SQLite.</summary>
    private static IReadOnlyList<string> Points => [.. AllPoints.Where((_, place) => Times > 1 || !TestDatabase.IsPostgres || place % 3 == 0)];

    private static IReadOnlyList<string> AllPoints =>
    [
        .. Commands[..7].Concat(WorkUnit.All.Select(u => u.Name)).Concat(Commands[7..]).SelectMany(unit => KillPoint.Commits.Select(kind => KillPoints.Name(kind, unit))),
        .. Calls.SelectMany(method => KillPoint.Calls.Select(kind => KillPoints.Name(kind, method))),
    ];

    [Fact]
    public async Task Killing_the_host_at_each_named_point_loses_nothing_and_doubles_nothing()
    {
        Assert.Empty(AllPoints.Except(KillPoints.Names([Assembly.Load("LaBelleCerise.Ordering"), Assembly.Load("LaBelleCerise.Accounts")])));
        var since = Stopwatch.GetTimestamp();
        var reports = await Task.WhenAll(Enumerable.Range(0, Shops)
            .Select(shop => Run([.. Points.Where((_, place) => place % Shops == shop)], TestContext.Current.CancellationToken)));
        output.WriteLine($"{Points.Count} of {AllPoints.Count} points, each {Times}x in a row, {(TestDatabase.IsPostgres ? "PostgreSQL" : "SQLite")}, {Stopwatch.GetElapsedTime(since).TotalSeconds:0} s");
        Array.ForEach(reports, output.WriteLine);
    }

    private static async Task<string> Run(IReadOnlyList<string> points, CancellationToken cancellation)
    {
        await using var shop = await DrillShop.Open();
        await shop.StartHost();
        await shop.FillShelves(points.Count * Times, cancellation);
        await shop.Quiet(cancellation);
        using var people = new People(shop, await shop.ProductPaths());
        await people.HireStaff();
        shop.KillHost();
        foreach (var point in points)
        {
            for (var time = 0; time < Times; time++)
            {
                await Strike(shop, people, point, cancellation);
            }
        }

        await shop.StartHost();
        await people.AllAreServed();
        var (code, report) = await shop.VerifyOnceSettled(cancellation);
        Assert.True(code == 0, report + shop.HostOutput);
        Assert.All(Invariants, id => Assert.Matches($@"(?m)^{id} +holds", report));
        Assert.Empty(shop.Broken);
        await EveryoneIsServedOnce(shop, people, cancellation);
        return $"{points.Count * Times} kills, {people.Buyers} purchases, {people.Registrants} registrations, {people.Parcels} parcels{Environment.NewLine}{report}";
    }

    private static async Task Strike(DrillShop shop, People people, string point, CancellationToken cancellation)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        patience.CancelAfter(TimeToReach);
        shop.ArmHost(point);
        people.SendTo(point, cancellation);
        try
        {
            await shop.HostEnds(patience.Token);
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            throw new InvalidOperationException($"Nobody reached {point} in {TimeToReach.TotalSeconds:0} s. {shop.HostOutput}");
        }
    }

    /// <summary>One order, one payment and one mail of each kind for each purchase; one parcel and one account for who asked for one.</summary>
    private static async Task EveryoneIsServedOnce(DrillShop shop, People people, CancellationToken cancellation)
    {
        var store = shop.Store;
        var orders = await store.Count("ordering", "SELECT count(*) FROM orders", cancellation);
        Assert.True(people.Buyers == orders, $"{people.Buyers} buyers have {orders} orders. Detours: {string.Join(", ", shop.Detours)}. Orders: {await Orders(store, orders, cancellation)}");
        Assert.Equal(people.Buyers, await store.Count("ordering", "SELECT count(*) FROM orders WHERE \"State\" IN ('Paid', 'Shipped')", cancellation));
        // A buyer who presses the button of a product again may have two pieces in the basket, and has seen so.
        Assert.Equal(await store.Count("ordering", "SELECT sum(\"Quantity\") FROM order_lines", cancellation), await store.Count("ordering", "SELECT sum(\"Sold\") FROM stock", cancellation));
        Assert.Equal(0, await store.Count("ordering", "SELECT sum(\"Held\") FROM stock", cancellation));
        Assert.Equal(people.Parcels, await store.Count("ordering", "SELECT count(*) FROM orders WHERE \"State\" = 'Shipped'", cancellation));
        var proven = await store.Count("accounts", "SELECT count(*) FROM shopper_accounts WHERE \"EmailConfirmed\"", cancellation);
        Assert.True(people.Registrants == proven, $"{people.Registrants} registered and {proven} have proven their mailbox. Detours: {string.Join(", ", shop.Detours)}");
        foreach (var (kind, expected) in new[] { ("OrderPlaced", people.Buyers), ("OrderPaid", people.Buyers), ("OrderShipped", people.Parcels) })
        {
            Assert.Equal(expected, await store.Count("messaging", $"SELECT count(*) FROM mails WHERE \"Kind\" = '{kind}' AND \"State\" = 'Sent'", cancellation));
            Assert.Equal(expected, await store.Count("messaging", $"SELECT count(DISTINCT \"SubjectId\") FROM mails WHERE \"Kind\" = '{kind}'", cancellation));
        }

        Assert.Equal(await store.Count("messaging", "SELECT count(*) FROM mails", cancellation), shop.MailsDelivered);
    }

    private static async Task<string> Orders(DrillStore store, long count, CancellationToken cancellation)
    {
        var rows = new List<string?>();
        for (var row = 0; row < count; row++)
        {
            rows.Add(await store.Text(
                "ordering", $"SELECT \"Number\" || ' ' || \"State\" || ' ' || \"BasketId\" || ' ' || \"BasketVersion\" || ' ' || \"PlacedAt\" FROM orders ORDER BY \"PlacedAt\" LIMIT 1 OFFSET {row}", cancellation));
        }

        return string.Join("; ", rows);
    }
}
