using System.Diagnostics;
using System.Globalization;
using System.Net;

namespace LaBelleCerise.Drills;

/// <summary>What one of two hosts changes turns on the other within a second (decisions 24), and what one of them does the other does not do again.</summary>
[Collection(nameof(OnTwoHosts))]
public sealed class TwoHostsTurnDrill(TwoHosts hosts, ITestOutputHelper output) : IAsyncLifetime
{
    /// <summary>Each run of a scheduled job with the moment of its schedule that caused it.</summary>
    private const string EveryTick =
        "SELECT j.jobid, j.value AS which, t.value AS tick FROM jobparameter j JOIN jobparameter t ON t.jobid = j.jobid AND t.name = 'Time' WHERE j.name = 'RecurringJobId'";

    private const int UnpaidOrders = 5;
    private static readonly TimeSpan Bound = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(15);

    public async ValueTask InitializeAsync() => await hosts.BothServe();

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    [Fact]
    public async Task A_setting_that_the_owner_changes_at_one_host_shows_at_the_other_within_a_second()
    {
        using var owner = hosts.OwnerAt(hosts.A);
        using var visitor = new Visitor(hosts.B);
        foreach (var phone in new[] { "057 99 00 01", "057 99 00 02" })
        {
            Assert.DoesNotContain(phone, (await visitor.Get("/nl")).Body);
            var form = await owner.Get("/admin/settings/identity");
            await Turns("a setting", () => owner.Submit(form, "#identity", new { Phone = phone }), async () => (await visitor.Get("/nl")).Body.Contains(phone, StringComparison.Ordinal));
        }
    }

    [Fact]
    public async Task A_language_that_is_turned_off_and_on_at_one_host_is_so_at_the_other_within_a_second()
    {
        using var owner = hosts.OwnerAt(hosts.A);
        using var visitor = new Visitor(hosts.B);
        Assert.Equal("/de", (await visitor.Get("/de")).Url.AbsolutePath);
        var form = await owner.Get("/admin/settings/languages");
        await Turns("a language off", () => owner.Submit(form, "#languages", new { German = (string?)null }), async () => (await visitor.Get("/de")).Url.AbsolutePath == "/nl");
        form = await owner.Get("/admin/settings/languages");
        await Turns("a language on", () => owner.Submit(form, "#languages", new { German = "true" }), async () => (await visitor.Get("/de")).Url.AbsolutePath == "/de");
    }

    [Fact]
    public async Task A_grant_given_and_taken_at_one_host_decides_at_the_other_within_a_second()
    {
        using var owner = hosts.OwnerAt(hosts.A);
        var invited = await owner.Submit(await owner.Get("/admin/staff/invite"), "form#invite", new { Role = "orders", Reason = "drill" });
        using var joining = new Visitor(hosts.A);
        await joining.JoinStaff(new Uri(invited.One("#invitation-link").TextContent.Trim()).AbsolutePath, "Karel Kassa", "karel@labellecerise.example", () => TimeProvider.System.GetUtcNow());
        using var member = TwoHosts.With(joining.Cookies, hosts.B);
        Assert.Equal(HttpStatusCode.OK, (await member.Get("/admin/orders")).Status);
        Assert.Equal(HttpStatusCode.Forbidden, (await member.Get("/admin/settings/identity")).Status);

        var team = await owner.Get("/admin/staff");
        var page = await owner.Get(team.All("tbody a").Single(a => a.TextContent == "Karel Kassa").GetAttribute("href")!);
        await Turns("a grant given", () => owner.Submit(page, "#give", new { What = "owner", Reason = "drill" }), async () => (await member.Get("/admin/settings/identity")).Status == HttpStatusCode.OK);
        page = await owner.Get(page.Url.AbsolutePath);
        await Turns("a grant taken", () => owner.Submit(page, "form.end-grant[data-key=owner]"), async () => (await member.Get("/admin/settings/identity")).Status == HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task A_kill_switch_turned_at_one_host_is_turned_at_the_other_within_a_second()
    {
        using var owner = hosts.OwnerAt(hosts.A);
        using var other = hosts.OwnerAt(hosts.B);
        foreach (var next in new[] { "true", "false" })
        {
            var page = await owner.Get("/admin/cookies/tags");
            Assert.NotEqual(next, (await other.Get("/admin/cookies/tags")).One("input[name=on]").GetAttribute("value"));
            await Turns("a kill switch", () => owner.Submit(page, "main form"), async () => (await other.Get("/admin/cookies/tags")).One("input[name=on]").GetAttribute("value") == next);
        }
    }

    [Fact]
    public async Task A_price_and_a_withdrawal_from_sale_at_one_host_show_at_the_other_within_a_second()
    {
        using var owner = hosts.OwnerAt(hosts.A);
        using var visitor = new Visitor(hosts.B);
        var path = (await hosts.Shop.ProductPaths())[^1];
        var name = (await visitor.Get(path)).One("h1").TextContent.Trim();
        var found = await owner.Get($"/admin/catalog/products?q={Uri.EscapeDataString(name)}");
        var edit = await owner.Get(found.All("tbody th a").First(a => a.TextContent.Trim() == name).GetAttribute("href")!);
        await Turns("a price", () => owner.Submit(edit, "#product", new { Price = "43,21" }), async () => (await visitor.Get(path)).One(".price__now").TextContent.Contains("43,21", StringComparison.Ordinal));
        edit = await owner.Get(edit.Url.AbsolutePath);
        await Turns("a withdrawal", () => owner.Submit(edit, "form[action*=Withdraw]"), async () => (await visitor.Get(path)).Status is HttpStatusCode.NotFound or HttpStatusCode.Gone);
        edit = await owner.Get(edit.Url.AbsolutePath);
        await Turns("a publication", () => owner.Submit(edit, "form[action*=Publish]"), async () => (await visitor.Get(path)).Status == HttpStatusCode.OK);
    }

    [Fact]
    public async Task A_job_runs_once_a_tick_and_its_work_is_done_once_however_many_do_it_at_once()
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        patience.CancelAfter(TimeSpan.FromMinutes(4));
        var products = await hosts.Shop.ProductPaths();
        for (var i = 0; i < UnpaidOrders; i++)
        {
            using var buyer = new Buyer(hosts.Shop, products, new Random(i));
            await buyer.Pay(await buyer.Order(patience.Token), Fate.WalksAway, patience.Token);
        }

        // Whoever walked away from another drill lapses as well.
        var due = await hosts.Shop.Store.Count("ordering", "SELECT count(*) FROM orders WHERE \"State\" IN ('AwaitingPayment', 'Lapsed')", patience.Token);
        // Both hosts have the job by its schedule; two more processes do the same work at the same moment.
        await hosts.Shop.Store.Change("ordering", patience.Token, "UPDATE orders SET \"LapsesAt\" = \"PlacedAt\" WHERE \"State\" = 'AwaitingPayment'");
        var ran = await Task.WhenAll(Enumerable.Range(0, 2).Select(_ => hosts.Shop.Command(patience.Token, "jobs", "run", "ordering.lapse-unpaid-orders")));
        Assert.All(ran, r => Assert.True(r.ExitCode == 0, r.Output));
        while (await Servers(patience.Token) != 2 || await Ticks(patience.Token) < 2 || await hosts.Shop.OnTheWay(patience.Token) > 0)
        {
            await Task.Delay(TimeSpan.FromSeconds(1), patience.Token);
        }

        Assert.Equal(due, await hosts.Shop.Store.Count("ordering", "SELECT count(*) FROM orders WHERE \"State\" = 'Lapsed'", patience.Token));
        Assert.Equal(due, await hosts.Shop.Store.Count("messaging", "SELECT count(*) FROM mails WHERE \"Kind\" = 'OrderLapsed'", patience.Token));
        Assert.Equal(due, await hosts.Shop.Store.Count("messaging", "SELECT count(DISTINCT \"SubjectId\") FROM mails WHERE \"Kind\" = 'OrderLapsed' AND \"State\" = 'Sent'", patience.Token));
        Assert.Equal(await hosts.Shop.Store.Count("messaging", "SELECT count(*) FROM mails WHERE \"State\" = 'Sent'", patience.Token), hosts.Shop.MailsDelivered);
        Assert.True(due >= UnpaidOrders);
        Assert.Equal(0, await hosts.Shop.Store.Count("hangfire", $"SELECT count(*) FROM (SELECT 1 FROM ({EveryTick}) AS ticks GROUP BY which, tick HAVING count(*) > 1) AS twice", patience.Token));
        output.WriteLine($"{await hosts.Shop.Store.Count("hangfire", $"SELECT count(*) FROM ({EveryTick}) AS ticks", patience.Token)} runs of scheduled jobs on two hosts, none twice a tick");
    }

    /// <summary>How many hosts are there to take jobs: both say so every three seconds.</summary>
    private Task<long> Servers(CancellationToken cancellation) =>
        hosts.Shop.Store.Count("hangfire", "SELECT count(*) FROM server WHERE extract(epoch FROM now() - lastheartbeat) < 10", cancellation);

    private Task<long> Ticks(CancellationToken cancellation) =>
        hosts.Shop.Store.Count("hangfire", $"SELECT count(DISTINCT tick) FROM ({EveryTick}) AS ticks WHERE which LIKE '%lapse-unpaid-orders%'", cancellation);

    /// <summary>Changes something at one host and asks the other until it knows; what counts is when the first request was sent that got the new answer.</summary>
    private async Task Turns(string what, Func<Task<Page>> change, Func<Task<bool>> hasTurned)
    {
        var answer = await change();
        Assert.True((int)answer.Status < 400, $"{what}: {(int)answer.Status} {answer.Text}");
        var since = Stopwatch.GetTimestamp();
        var after = Stopwatch.GetElapsedTime(since);
        while (!await hasTurned())
        {
            after = Stopwatch.GetElapsedTime(since);
            Assert.True(after < Patience, $"{what} did not turn on the other host in {Patience.TotalSeconds:0} s.");
        }

        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{what}: known to the other host by a request sent {after.TotalMilliseconds:0} ms after the first host's answer"));
        Assert.True(after <= Bound, $"{what} took {after.TotalMilliseconds:0} ms to turn on the other host.");
    }
}
