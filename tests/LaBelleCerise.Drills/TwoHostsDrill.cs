using System.Collections.Concurrent;
using System.Globalization;
using System.Net;

namespace LaBelleCerise.Drills;

/// <summary>Two hosts behind nginx: a sale goes on while one is killed, and a rolling restart under load is seen by nobody (issue 3, reliability R14).</summary>
[Collection(nameof(OnTwoHosts))]
public sealed class TwoHostsDrill(TwoHosts hosts, ITestOutputHelper output) : IAsyncLifetime
{
    private const int Clients = 6;
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(3);

    /// <summary>nginx's fail_timeout in docs/operate.md, which its operator waits for as well.</summary>
    private static readonly TimeSpan UntilAskedAgain = TimeSpan.FromSeconds(31);
    private static readonly string[] Invariants = ["V2", "V3", "V4", "V5", "V8", "V9", "V10"];

    private static int Rounds => int.Parse(Environment.GetEnvironmentVariable("LBC_DRILL_ROUNDS") ?? "1", CultureInfo.InvariantCulture);

    public async ValueTask InitializeAsync() => await hosts.BothServe();

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    [Fact]
    public async Task A_sale_goes_on_while_one_of_the_hosts_is_killed_and_started_again()
    {
        using var patience = Patiently(Patience);
        foreach (var which in new[] { 0, 1 })
        {
            var email = $"an-{Guid.NewGuid():N}@voorbeeld.be";
            using var visitor = new Visitor(hosts.Shop.BaseUrl);
            var home = Fine(await visitor.Get("/nl"));
            var category = Fine(await visitor.Follow(home, ".categories a"));
            var product = Fine(await visitor.Follow(category, ".product-card__name a"));
            var basket = Fine(await visitor.Submit(product, ".add-to-basket"));

            hosts.Kill(which);
            var details = Fine(await visitor.Follow(basket, ".receipt a.button--large"));
            var review = Fine(await visitor.Submit(details, "#details", Details(email)));
            var leaving = Fine(await visitor.Submit(review, "#place-order"));
            var number = leaving.One("section.status strong").TextContent.Trim();
            await hosts.Shop.Acknowledge(number, patience.Token);
            await hosts.Start(which);
            await hosts.Shop.EndPaymentOf(number, isFirst: true, "completed", patience.Token);

            var confirmation = leaving.Url.AbsolutePath.Replace("/betalen/", "/betaling/", StringComparison.Ordinal);
            while (Fine(await visitor.Get(confirmation)).One("section.status").GetAttribute("data-standing") != "Paid")
            {
                await Task.Delay(TimeSpan.FromMilliseconds(300), patience.Token);
            }

            await MailsOnce(email, 2, patience.Token);
            Assert.Equal(1, await OrdersOf(email, patience.Token));
            Assert.Equal(1, await hosts.Shop.Store.Count("ordering", $"SELECT count(*) FROM orders WHERE \"Number\" = '{number}' AND \"State\" = 'Paid'", patience.Token));
            // Both serve again before the next of them dies.
            await Task.Delay(UntilAskedAgain, patience.Token);
        }
    }

    [Fact]
    public async Task An_order_whose_host_dies_before_it_can_answer_is_placed_once_when_the_buyer_sends_it_again()
    {
        using var patience = Patiently(Patience);
        hosts.Kill(0);
        await hosts.Start(0, "after-commit:PlaceOrder");
        var unanswered = 0;
        while (hosts.IsAlive(0))
        {
            patience.Token.ThrowIfCancellationRequested();
            var email = $"an-{Guid.NewGuid():N}@voorbeeld.be";
            using var visitor = new Visitor(hosts.Shop.BaseUrl);
            await visitor.Post("/nl/mandje/erbij", [new("Sku", "LBC-JAM-240"), new("Quantity", "1")]);
            var review = Fine(await visitor.Submit(Fine(await visitor.Get("/nl/bestellen")), "#details", Details(email)));
            var answer = await visitor.Submit(review, "#place-order");
            if (answer.Status == HttpStatusCode.BadGateway)
            {
                // nginx does not send a form twice. The order is there, and the buyer does not know it.
                unanswered++;
                await hosts.Dies(0, patience.Token);
                Assert.Equal(1, await OrdersOf(email, patience.Token));
                answer = await visitor.Submit(review, "#place-order");
            }

            var number = Fine(answer).One("section.status strong").TextContent.Trim();
            await hosts.Shop.Acknowledge(number, patience.Token);
            Assert.Equal(1, await OrdersOf(email, patience.Token));
        }

        Assert.Equal(1, unanswered);
        await hosts.Start(0);
        // Every invariant needs something to examine, also when this drill is the first.
        using var last = new Buyer(hosts.Shop, await hosts.Shop.ProductPaths(), new Random());
        await last.Pay(await last.Order(patience.Token), Fate.Pays, patience.Token);
        await EverythingHolds();
    }

    [Fact]
    public async Task A_rolling_restart_under_load_loses_nothing_and_is_seen_by_nobody()
    {
        using var stop = Patiently(TimeSpan.FromMinutes(4 + (3 * Rounds)));
        var products = await hosts.Shop.ProductPaths();
        var (bought, over) = (0, false);
        var late = new ConcurrentBag<Task>();
        await Task.Delay(UntilAskedAgain, stop.Token);
        var load = Task.WhenAll(Enumerable.Range(0, Clients).Select(i => Task.Run(async () =>
        {
            while (!Volatile.Read(ref over))
            {
                late.Add(await Buy(products, stop.Token));
                Interlocked.Increment(ref bought);
            }
        }, stop.Token)));

        for (var round = 0; round < Rounds; round++)
        {
            await RollOver(0, stop.Token);
            await RollOver(1, stop.Token);
        }

        Volatile.Write(ref over, true);
        await load;
        await Task.WhenAll(late);
        output.WriteLine($"{Rounds} rolling restart(s) of both hosts, {bought} purchases by {Clients} clients, {hosts.Shop.Broken.Count} answers of 500 and above, {hosts.Shop.Cut.Count} requests cut, {hosts.Shop.Detours.Count} detours");
        Assert.True(bought >= Clients * Rounds, $"Only {bought} purchases: no load to speak of.");
        Assert.True(hosts.Shop.Broken.IsEmpty && hosts.Shop.Cut.IsEmpty, $"{string.Join(", ", [.. hosts.Shop.Broken, .. hosts.Shop.Cut])}{Environment.NewLine}{hosts.Complaints}");
        await EverythingHolds();
    }

    /// <summary>What docs/operate.md tells an operator to do with each host in turn.</summary>
    private async Task RollOver(int which, CancellationToken cancellation)
    {
        var (code, readiness) = await hosts.Stop(which, cancellation);
        Assert.Equal(0, code);
        // The first answer may have been on its way before the signal arrived.
        Assert.All(readiness.Skip(1), answer => Assert.Equal(HttpStatusCode.ServiceUnavailable, answer));
        Assert.Contains(HttpStatusCode.ServiceUnavailable, readiness);
        await hosts.Start(which);
        await Task.Delay(UntilAskedAgain, cancellation);
    }

    /// <summary>One purchase, begun; the provider may keep its end waiting.</summary>
    private async Task<Task> Buy(IReadOnlyList<string> products, CancellationToken cancellation)
    {
        var buyer = new Buyer(hosts.Shop, products, new Random());
        var leaving = await buyer.Order(cancellation);
        var payment = Finish(buyer, leaving, cancellation);
        if (Buyer.CanLeave(leaving))
        {
            await payment;
        }

        return payment;
    }

    private static async Task Finish(Buyer buyer, Page leaving, CancellationToken cancellation)
    {
        using (buyer)
        {
            await buyer.Pay(leaving, cancellation);
        }
    }

    private async Task EverythingHolds()
    {
        var cancellation = TestContext.Current.CancellationToken;
        var (code, report) = await hosts.Shop.VerifyOnceSettled(cancellation);
        output.WriteLine(report);
        Assert.True(code == 0, report + hosts.OutputOf(0) + hosts.OutputOf(1));
        Assert.All(Invariants, id => Assert.Matches($@"(?m)^{id} +holds", report));
        await hosts.Shop.EveryOrderHasItsMail(cancellation);
        Assert.Equal(await hosts.Shop.Store.Count("messaging", "SELECT count(*) FROM mails WHERE \"State\" = 'Sent'", cancellation), hosts.Shop.MailsDelivered);
        Assert.Equal(0, await hosts.Shop.Store.Count(
            "messaging", "SELECT count(*) FROM (SELECT 1 FROM mails WHERE \"Kind\" IN ('OrderPlaced', 'OrderPaid') GROUP BY \"Kind\", \"SubjectId\" HAVING count(*) > 1) AS twice", cancellation));
    }

    private async Task MailsOnce(string email, int expected, CancellationToken cancellation)
    {
        await hosts.Shop.EndLeasesOfTheDead(cancellation);
        while ((await hosts.Shop.MailsTo(email, cancellation)).Count < expected || await hosts.Shop.OnTheWay(cancellation) > 0)
        {
            await Task.Delay(TimeSpan.FromMilliseconds(300), cancellation);
        }

        Assert.Equal(expected, (await hosts.Shop.MailsTo(email, cancellation)).Count);
    }

    private Task<long> OrdersOf(string email, CancellationToken cancellation) =>
        hosts.Shop.Store.Count("ordering", $"SELECT count(*) FROM orders WHERE \"Email\" = '{email}'", cancellation);

    /// <summary>An answer that a visitor wanted.</summary>
    private static Page Fine(Page page)
    {
        Assert.True((int)page.Status < 400, $"{page.Url} answered {(int)page.Status}: {page.Text}");
        return page;
    }

    private static object Details(string email) => new
    {
        Email = email, FirstName = "An", LastName = "Peeters", PostalCode = "8900", City = "Ieper", Street = "Stationsstraat", Number = "19", Phone = "057 20 00 00",
    };

    private static CancellationTokenSource Patiently(TimeSpan patience)
    {
        var source = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        source.CancelAfter(patience);
        return source;
    }
}
