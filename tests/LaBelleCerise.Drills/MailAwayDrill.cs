using System.Diagnostics;
using System.Globalization;

namespace LaBelleCerise.Drills;

/// <summary>Reliability R10: the mail server is away for two days and then cuts every second connection after the mail; everything is sent, in order, and a reader has a mail twice only where nobody could know.</summary>
/// <remarks>The two days are not waited for: whenever everything due was tried in vain, the mails that wait are made an hour older in the store (six hours in the short form).</remarks>
public sealed class MailAwayDrill(ITestOutputHelper output)
{
    private const int HoursAway = 48;
    private const int Clients = 4;

    /// <summary>More than it can take: after so many hours some mail would have been cut in each of them.</summary>
    private const int MostHoursBack = 40;

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(90);
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(100);
    private static readonly string[] Invariants = ["V2", "V3", "V4", "V5", "V8", "V9", "V10"];

    private static int HoursAtOnce => DrillLength.IsLong ? 1 : 6;

    private static int Purchases => DrillLength.IsLong ? 10 : 4;

    [Fact]
    public async Task After_two_days_without_a_mail_server_every_mail_is_sent_in_order_and_twice_only_where_nobody_could_know()
    {
        var cancellation = TestContext.Current.CancellationToken;
        var since = Stopwatch.GetTimestamp();
        await using var shop = await DrillShop.Open(sendsBySmtp: true);
        await shop.StartHost();
        await shop.FillShelves(50 * Purchases, cancellation);
        var products = await shop.ProductPaths();
        using var people = new People(shop, products);
        await people.HireStaff();
        var bought = 0;

        // Away in two ways, by turns: nobody listens, or someone who takes nothing.
        await shop.MailServerFails("refuse", every: 2, cancellation);
        await shop.MailServerFails("error500", every: 1, cancellation);
        for (var hour = 0; hour < HoursAway; hour += HoursAtOnce)
        {
            if (hour % 12 == 0)
            {
                bought += await Buy(shop, products, cancellation);
            }

            await EverythingDueIsTried(shop, cancellation);
            await LetPass(shop, HoursAtOnce, cancellation);
        }

        await EverythingDueIsTried(shop, cancellation);
        var waiting = await Waiting(shop, cancellation);
        Assert.Equal(0, await shop.Store.Count("messaging", "SELECT count(*) FROM mails WHERE \"State\" <> 'Waiting'", cancellation));
        Assert.True(waiting >= bought);
        var (state, text) = await people.Health("mail");
        Assert.Equal("Bad", state);
        Assert.Contains($"{waiting} ", text);

        var refused = await shop.MailServerWorks(cancellation);
        var (cut, lost) = (0, 0);
        for (var hour = 0; await Waiting(shop, cancellation) > 0; hour++)
        {
            Assert.True(hour < MostHoursBack, "Mails still wait.");
            // Of the mails that are cut, some had arrived and some had not.
            await shop.MailServerFails(hour % 2 == 0 ? "reset" : "drop", every: 2, cancellation);
            await LetPass(shop, 1, cancellation);
            await EverythingDueIsTried(shop, cancellation);
            (cut, lost) = hour % 2 == 0 ? (cut + await shop.MailServerWorks(cancellation), lost) : (cut, lost + await shop.MailServerWorks(cancellation));
        }

        var taken = await shop.MailsTaken(cancellation);
        var (code, report) = await shop.VerifyOnceSettled(cancellation);
        output.WriteLine($"{bought} purchases while the mail server was away, {refused} connections refused in {HoursAway} h, tried once in {HoursAtOnce} h; "
            + $"then {cut} cut after the mail was stored and {lost} before; {taken.Count} mails in the mailboxes, {taken.Distinct().Count()} different; {DrillLength.Store}, {Stopwatch.GetElapsedTime(since).TotalSeconds:0} s");
        output.WriteLine(report);
        Assert.True(cut > 0 && lost > 0, "No connection was cut: the drill showed nothing.");
        await EachIsThereInOrder(shop, taken, cut, lost, cancellation);
        Assert.Equal("Good", (await people.Health("mail")).State);
        Assert.Empty(shop.Broken);
        Assert.Empty(shop.Cut);
        Assert.True(code == 0, report + shop.HostOutput);
        Assert.All(Invariants, id => Assert.Matches($@"(?m)^{id} +holds", report));
        await shop.EveryOrderHasItsMail(cancellation);
        Assert.Equal(bought, await shop.Store.Count("ordering", "SELECT count(*) FROM orders", cancellation));
    }

    private static async Task<int> Buy(DrillShop shop, IReadOnlyList<string> products, CancellationToken cancellation)
    {
        await Parallel.ForEachAsync(Enumerable.Range(0, Purchases), new ParallelOptions { MaxDegreeOfParallelism = Clients, CancellationToken = cancellation }, async (i, token) =>
        {
            using var buyer = new Buyer(shop, products, new Random(i));
            await buyer.Pay(await buyer.Order(token), token);
        });
        return Purchases;
    }

    private static Task<long> Waiting(DrillShop shop, CancellationToken cancellation) => shop.Store.Count("messaging", "SELECT count(*) FROM mails WHERE \"State\" = 'Waiting'", cancellation);

    /// <summary>Until no announcement is on its way to the mails, none that may leave is due, and none is being handed over.</summary>
    private static async Task EverythingDueIsTried(DrillShop shop, CancellationToken cancellation)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        patience.CancelAfter(Patience);
        while (await Due(shop, patience.Token) > 0 || await shop.OnTheWay(patience.Token) > await Waiting(shop, patience.Token) || await Due(shop, patience.Token) > 0)
        {
            await Task.Delay(Pause, patience.Token);
        }
    }

    private static Task<long> Due(DrillShop shop, CancellationToken cancellation) => shop.Store.Count("messaging", $"""
        SELECT count(*) FROM mails m WHERE m."State" = 'Waiting'
          AND (m."HandedOverAt" IS NOT NULL OR (m."DueAt" <= {DrillShop.Micros(TimeProvider.System.GetUtcNow())}
            AND NOT EXISTS (SELECT 1 FROM mails e WHERE e."SubjectId" = m."SubjectId" AND e."State" = 'Waiting' AND e."SubjectVersion" < m."SubjectVersion")))
        """, cancellation);

    private static Task LetPass(DrillShop shop, int hours, CancellationToken cancellation)
    {
        var micros = (long)TimeSpan.FromHours(hours).TotalMicroseconds;
        return shop.Store.Change("messaging", cancellation, $"""
            UPDATE mails SET "QueuedAt" = "QueuedAt" - {micros}, "DueAt" = "DueAt" - {micros} WHERE "State" = 'Waiting' AND "HandedOverAt" IS NULL
            """);
    }

    /// <summary>Each mail arrived; once more for each time that it had arrived when the connection was cut; and none of an order before all copies of the one before.</summary>
    private static async Task EachIsThereInOrder(DrillShop shop, IReadOnlyList<string> taken, int cut, int lost, CancellationToken cancellation)
    {
        var mails = (await shop.Store.Texts("messaging", """
            SELECT "MessageId" || ' ' || "SubjectId" || ' ' || "Cuts" || ' ' || "State" FROM mails ORDER BY "SubjectId", "SubjectVersion"
            """, cancellation)).Select(row => row.Split(' ')).Select(row => (Id: row[0], Subject: row[1], Cuts: int.Parse(row[2], CultureInfo.InvariantCulture), State: row[3])).ToList();
        Assert.All(mails, m => Assert.Equal("Sent", m.State));
        Assert.All(mails, m => Assert.InRange(taken.Count(id => id == m.Id), 1, 1 + m.Cuts));
        Assert.Equal(mails.Count + cut, taken.Count);
        Assert.Equal(cut + lost, mails.Sum(m => m.Cuts));
        var places = taken.Select((id, place) => (id, place)).ToLookup(t => t.id, t => t.place);
        foreach (var order in mails.GroupBy(m => m.Subject))
        {
            foreach (var (earlier, later) in order.Zip(order.Skip(1)))
            {
                Assert.True(places[earlier.Id].Max() < places[later.Id].Min(), "A mail of an order came before all copies of the one before.");
            }
        }
    }
}
