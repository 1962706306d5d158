using System.Globalization;
using Hangfire.Common;

namespace LaBelleCerise.Drills;

/// <summary>Reliability R13: the nights in which the calendar is odd, and a clock that is wrong and is put right while things are under way.</summary>
public sealed class ClockDrill(ITestOutputHelper output)
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(3);
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(2);
    private static readonly TimeSpan LongestSale = TimeSpan.FromMinutes(5);
    private static readonly string[] Invariants = ["V2", "V3", "V4", "V5", "V8", "V9", "V10"];
    private static readonly int[] Old = [2100, 1200, 600];
    private static readonly int[] New = [2200, 1300, 700];

    /// <summary>In Brussels the clocks go from 2 to 3 at 01:00 UTC of 29 March 2026 and from 3 to 2 at 01:00 UTC of 25 October; in winter the day ends at 23:00 UTC.</summary>
    private static readonly (string From, int Year, string Arrives, int[] Rates)[] Nights =
    [
        ("2026-03-29T00:57:00Z", 26, "2026-03-31", Old),
        ("2026-03-29T01:00:00Z", 26, "2026-03-31", Old),
        ("2026-10-25T00:30:00Z", 26, "2026-10-27", Old),
        ("2026-10-25T01:30:00Z", 26, "2026-10-27", Old),
        // The last minutes of the year; then the new one has begun in Brussels, and not in Greenwich. Friday the first is a holiday.
        ("2026-12-31T22:50:00Z", 26, "2027-01-05", Old),
        ("2026-12-31T22:59:59Z", 27, "2027-01-05", New),
        // Half past four in Brussels is past the hour at which parcels leave.
        ("2028-02-29T15:30:00Z", 28, "2028-03-02", New),
    ];

    private static int Sales => DrillLength.IsLong ? 12 : 3;

    [Fact]
    public async Task In_odd_nights_sales_go_through_with_the_number_the_rate_and_the_promise_of_the_day_in_Brussels()
    {
        var cancellation = TestContext.Current.CancellationToken;
        await using var shop = await DrillShop.Open(new Dictionary<string, string>
        {
            ["Vat:Rates:0:Class"] = "Standard", ["Vat:Rates:0:From"] = "2027-01-01", ["Vat:Rates:0:RateInBasisPoints"] = $"{New[0]}",
            ["Vat:Rates:1:Class"] = "Intermediate", ["Vat:Rates:1:From"] = "2027-01-01", ["Vat:Rates:1:RateInBasisPoints"] = $"{New[1]}",
            ["Vat:Rates:2:Class"] = "Reduced", ["Vat:Rates:2:From"] = "2027-01-01", ["Vat:Rates:2:RateInBasisPoints"] = $"{New[2]}",
        });
        var sold = 0;
        foreach (var (from, year, arrives, rates) in Nights)
        {
            var begins = DateTimeOffset.Parse(from, CultureInfo.InvariantCulture);
            await shop.SetClock(begins - TimeProvider.System.GetUtcNow(), cancellation);
            await shop.StartHost();
            if (sold == 0)
            {
                await shop.FillShelves(100 * Sales, cancellation);
            }

            await Buy(shop, cancellation);
            await Settle(shop, cancellation);
            sold += Sales;
            Assert.True(shop.Now - begins < LongestSale, "The machine is too slow: the night was over before the sale.");
            await SalesSince(shop, begins, year, arrives, rates, cancellation);
            Assert.Equal(0, await shop.StopHost(cancellation));
        }

        await shop.StartHost();
        var (code, report) = await shop.VerifyOnceSettled(cancellation);
        output.WriteLine($"{sold} sales at {Nights.Length} moments; {DrillLength.Store}");
        output.WriteLine(report);
        Assert.True(code == 0, report + shop.HostOutput);
        Assert.All(Invariants, id => Assert.Matches($@"(?m)^{id} +holds", report));
        await EachIsThereOnce(shop, sold, cancellation);
    }

    [Fact]
    public async Task A_clock_that_was_wrong_and_is_put_right_loses_nothing_doubles_nothing_and_keeps_nobody_waiting()
    {
        var cancellation = TestContext.Current.CancellationToken;
        await using var shop = await DrillShop.Open();
        await shop.StartHost();
        await shop.FillShelves(100 * Sales, cancellation);
        using var people = new People(shop, await shop.ProductPaths());
        await people.HireStaff();
        // Hired yesterday: what staff may do begins at a moment, and that is not what this drill asks about.
        await shop.Store.Change("accounts", cancellation, $"UPDATE staff_grants SET \"StartsAt\" = \"StartsAt\" - {(long)TimeSpan.FromDays(1).TotalMicroseconds}");
        var sold = 0;
        foreach (var (ahead, staffStays, memberStays) in new[] { (TimeSpan.FromHours(-1), true, true), (TimeSpan.FromHours(1), false, true), (TimeSpan.FromDays(30), false, false) })
        {
            using var before = await people.Member(cancellation);
            Assert.True(!staffStays || await people.StaffIsSignedIn());
            await Buy(shop, cancellation);
            // Killed, so that mails and announcements are still under way.
            shop.KillHost();
            await shop.SetClock(ahead, cancellation);
            await shop.StartHost();
            Assert.Equal(staffStays, await people.StaffIsSignedIn());
            Assert.Equal(memberStays, await People.IsSignedIn(before));
            if (TestDatabase.IsPostgres && staffStays)
            {
                // The database's clock is right; a file has none of its own.
                Assert.Equal("Bad", (await people.Health("clocks")).State);
            }

            using var meanwhile = await people.Member(cancellation);
            await Settle(shop, cancellation);
            await Buy(shop, cancellation);
            sold += 2 * Sales;
            shop.KillHost();
            await shop.SetClock(TimeSpan.Zero, cancellation);
            await shop.StartHost();
            var since = shop.Now;
            await Settle(shop, cancellation);
            Assert.True(await People.IsSignedIn(meanwhile), "Who signed in while the clock was wrong is a stranger.");
            await JobsGoOn(shop, since, cancellation);
            await EachIsThereOnce(shop, sold, cancellation);
        }

        var (code, report) = await shop.VerifyOnceSettled(cancellation);
        output.WriteLine($"{sold} sales around 3 wrong clocks (-1 h, +1 h, +30 d), 6 kills; {DrillLength.Store}");
        output.WriteLine(report);
        Assert.Empty(shop.Broken);
        Assert.True(code == 0, report + shop.HostOutput);
        Assert.All(Invariants, id => Assert.Matches($@"(?m)^{id} +holds", report));
    }

    private static async Task Buy(DrillShop shop, CancellationToken cancellation)
    {
        var products = await shop.ProductPaths();
        await Parallel.ForEachAsync(Enumerable.Range(0, Sales), cancellation, async (i, token) =>
        {
            using var buyer = new Buyer(shop, products, new Random(i));
            await buyer.Pay(await buyer.Order(token), Fate.Pays, token);
        });
    }

    /// <summary>Until everything has arrived; nothing here ends what a dead host took, for the clock alone must do that.</summary>
    private static async Task Settle(DrillShop shop, CancellationToken cancellation)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        patience.CancelAfter(Patience);
        try
        {
            while (await shop.OnTheWay(patience.Token) > 0 || await shop.Store.Count("ordering", "SELECT count(*) FROM orders WHERE \"State\" <> 'Paid'", patience.Token) > 0)
            {
                // A notice may have come in vain meanwhile.
                await shop.ResendMissedNotices(patience.Token);
                await Task.Delay(Pause, patience.Token);
            }
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            throw new InvalidOperationException($"{await shop.OnTheWay(cancellation)} announcements, mails and notices still wait. {shop.HostOutput}");
        }
    }

    private static async Task SalesSince(DrillShop shop, DateTimeOffset begins, int year, string arrives, int[] rates, CancellationToken cancellation)
    {
        var since = DrillShop.Micros(begins);
        var orders = await shop.Store.Texts("ordering", $"SELECT \"Number\" || ' ' || CAST(\"PromisedOn\" AS TEXT) FROM orders WHERE \"PlacedAt\" >= {since}", cancellation);
        Assert.Equal(Sales, orders.Count);
        Assert.All(orders, order => Assert.Matches($"^LBC-{year}-[0-9A-Z]{{5}} {arrives}$", order));
        var taxed = await shop.Store.Texts("ordering", $"SELECT DISTINCT l.\"VatRateInBasisPoints\" FROM order_lines l JOIN orders o ON o.\"Id\" = l.\"OrderId\" WHERE o.\"PlacedAt\" >= {since}", cancellation);
        Assert.NotEmpty(taxed);
        Assert.All(taxed, rate => Assert.Contains(int.Parse(rate, CultureInfo.InvariantCulture), rates));
    }

    /// <summary>On PostgreSQL the schedules outlive the host, and must not wait for the time that the wrong clock had reached; in memory they begin anew by themselves.</summary>
    private static async Task JobsGoOn(DrillShop shop, DateTimeOffset since, CancellationToken cancellation)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        patience.CancelAfter(Patience);
        while (TestDatabase.IsPostgres)
        {
            var last = JobHelper.DeserializeNullableDateTime(await shop.Store.Text(
                "hangfire", "SELECT value FROM hash WHERE key = 'recurring-job:messaging.send-due-mails' AND field = 'LastExecution'", patience.Token));
            if (last >= since.UtcDateTime && last < shop.Now.UtcDateTime)
            {
                return;
            }

            await Task.Delay(Pause, patience.Token);
        }
    }

    private static async Task EachIsThereOnce(DrillShop shop, int sold, CancellationToken cancellation)
    {
        Assert.Equal(sold, await shop.Store.Count("ordering", "SELECT count(*) FROM orders WHERE \"State\" = 'Paid'", cancellation));
        Assert.Equal(sold, await shop.Store.Count("ordering", "SELECT count(DISTINCT \"Number\") FROM orders", cancellation));
        await shop.EveryOrderHasItsMail(cancellation);
        Assert.Equal(await shop.Store.Count("messaging", "SELECT count(*) FROM mails", cancellation), shop.MailsDelivered);
    }
}
