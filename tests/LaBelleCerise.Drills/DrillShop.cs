using System.Collections.Concurrent;
using System.Diagnostics;
using System.Net.Http.Json;
using System.Net.Sockets;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using LaBelleCerise.Kernel.Verification;

namespace LaBelleCerise.Drills;

/// <summary>A shop and its outside systems as processes of their own, on one store that outlives them.</summary>
public sealed partial class DrillShop : IAsyncDisposable
{
    /// <summary>Left as the demo shop opens, so that buyers meet the last piece; the others get pieces enough for a long drill.</summary>
    private static readonly string[] Scarce = ["LBC-TEA-150", "LBC-HON-500"];
    private static readonly string[] Modules = ["catalog", "ordering", "accounts", "consent", "cookies", "messaging"];
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(120);

    /// <summary>A row of hosts may die at their first work, before anyone is served; on a busy machine each start takes half a minute.</summary>
    private static readonly TimeSpan VisitorsPatience = TimeSpan.FromMinutes(20);
    private readonly TestDatabase database = new();
    private readonly HttpClient http = new() { Timeout = TimeSpan.FromSeconds(20) };
    private readonly Dictionary<string, string> settings = [];
    private readonly SemaphoreSlim journalTurn = new(1);
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(200);
    private static readonly TimeSpan Blink = TimeSpan.FromMilliseconds(20);

    /// <summary>128 + 9: how .NET tells that a child was killed.</summary>
    private const int Sigkill = 137;

    private const int Often = 1_000_000;
    private TimeSpan ahead;
    private volatile TaskCompletionSource doors = Opened();
    private TestDatabase? emptyMachine;
    private ChildProcess? world;
    private ChildProcess? host;

    public string BaseUrl { get; } = $"http://localhost:{FreePort.Take()}";

    public string WorldUrl { get; } = $"http://127.0.0.1:{FreePort.Take()}";

    /// <summary>The file in which buyers write the number of each order that was acknowledged to them.</summary>
    public string Journal => Path.Combine(database.Folder, "journal.txt");

    /// <summary>How long each start of the host took, from the call to the first answer that it is ready.</summary>
    public List<TimeSpan> Starts { get; } = [];

    /// <summary>The answers of 500 and above, by path; a dying host gives none at all.</summary>
    public ConcurrentBag<string> Broken { get; } = [];

    /// <summary>The requests that got no whole answer; what a kill cuts is among them.</summary>
    public ConcurrentBag<string> Cut { get; } = [];

    /// <summary>Where buyers ended who could not place their order; someone else may have had the last piece.</summary>
    public ConcurrentBag<string> Detours { get; } = [];

    /// <summary>Where the shop keeps its files now.</summary>
    public string DataFolder => settings["Storage:DataPath"];

    /// <summary>The store beside the shop.</summary>
    public DrillStore Store => new(settings);

    /// <param name="beside">Settings of the host that this drill needs beside the usual ones.</param>
    /// <param name="sendsBySmtp">Whether mail goes to the played mail server instead of the folder.</param>
    public static async Task<DrillShop> Open(IReadOnlyDictionary<string, string>? beside = null, bool sendsBySmtp = false)
    {
        var shop = new DrillShop();
        var smtp = sendsBySmtp ? FreePort.Take() : 0;
        var mailbox = Path.Combine(shop.database.Folder, "mailbox");
        Directory.CreateDirectory(mailbox);
        shop.world = ChildProcess.Start(ChildProcess.Built("Sandbox", "LaBelleCerise.Sandbox"), new Dictionary<string, string>(),
            "--urls", shop.WorldUrl, "--Sandbox:DataPath", Path.Combine(shop.database.Folder, "world"), "--Sandbox:MailFolder", mailbox, "--Sandbox:SmtpPort", $"{smtp}",
            "--Sandbox:MultiSafepay:RetrySeconds", "2", "--Logging:LogLevel:Default", "Warning");
        foreach (var (key, value) in await shop.database.Create())
        {
            shop.settings[key] = value;
        }

        shop.settings["Shop:BaseUrl"] = shop.BaseUrl;
        shop.settings["Urls"] = shop.BaseUrl;
        shop.settings["Demo:Load"] = "true";
        shop.settings["Sandbox:Start"] = "false";
        shop.settings["Sandbox:Url"] = shop.WorldUrl;
        shop.settings["MultiSafepay:BaseUrl"] = $"{shop.WorldUrl}/multisafepay/v1/json";
        shop.settings["Mail:Folder"] = mailbox;
        shop.settings["Logging:LogLevel:Default"] = "Warning";
        if (sendsBySmtp)
        {
            (shop.settings["Mail:Smtp:Host"], shop.settings["Mail:Smtp:Port"], shop.settings["Mail:Smtp:UseTls"]) = ("127.0.0.1", $"{smtp}", "false");
        }

        foreach (var (key, value) in beside ?? new Dictionary<string, string>())
        {
            shop.settings[key] = value;
        }

        await shop.WaitFor($"{shop.WorldUrl}/_control/health", shop.world);
        return shop;
    }

    /// <summary>Starts the host, or starts it again after a kill, and waits until it is ready.</summary>
    public async Task StartHost()
    {
        var since = Stopwatch.GetTimestamp();
        host = StartProgram("Host", "LaBelleCerise.Host");
        await WaitFor($"{BaseUrl}/health/ready", host);
        Starts.Add(Stopwatch.GetElapsedTime(since));
        doors.TrySetResult();
    }

    /// <summary>Asks the host to stop; from the moment it says that it is not ready nobody new is sent there until it is started again, as a proxy that asks would do.</summary>
    /// <returns>The host's exit code.</returns>
    public async Task<int> StopHost(CancellationToken cancellation)
    {
        host!.Terminate();
        while (await IsReady(cancellation))
        {
            await Task.Delay(Blink, cancellation);
        }

        doors = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        return await host.Ended(cancellation);
    }

    /// <summary>Sets what every program of this shop that starts from now on has in its configuration.</summary>
    internal void Configure(string key, string value) => settings[key] = value;

    /// <summary>Starts one host of several on this store, beside whatever else is there; who starts it ends it.</summary>
    internal ChildProcess StartOneOfSeveral(string url, string? killPoint) =>
        StartProgram("Host", "LaBelleCerise.Host", new Dictionary<string, string>(settings) { ["Urls"] = url, [KillPoints.Key] = killPoint ?? "" });

    /// <summary>Waits until a host of this shop says that it is ready.</summary>
    internal async Task UntilReady(string url, ChildProcess process)
    {
        var since = Stopwatch.GetTimestamp();
        await WaitFor($"{url}/health/ready", process);
        Starts.Add(Stopwatch.GetElapsedTime(since));
        doors.TrySetResult();
    }

    /// <summary>Notes when a host of several died.</summary>
    internal void NoteDeath() => LastKillAt = Now;

    /// <summary>Starts a host that will end itself at a kill point.</summary>
    public void ArmHost(string killPoint) =>
        host = StartProgram("Host", "LaBelleCerise.Host", new Dictionary<string, string>(settings) { [KillPoints.Key] = killPoint });

    /// <summary>Waits until the armed host has ended itself.</summary>
    public async Task HostEnds(CancellationToken cancellation)
    {
        var code = await host!.Ended(cancellation);
        LastKillAt = Now;
        if (code != Sigkill)
        {
            throw new InvalidOperationException($"The host ended with code {code} and not by its kill point: {host.Output}");
        }
    }

    /// <summary>Someone who waits before the door of a host that was asked to stop.</summary>
    public Visitor NewVisitor() => new(BaseUrl) { BeforeEach = () => doors.Task };

    /// <summary>Does a step of a visitor again until the host answers it, as a browser's reload would.</summary>
    public async Task<Page> Persist(Func<Task<Page>> step, CancellationToken cancellation)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        patience.CancelAfter(VisitorsPatience);
        for (var last = "no answer yet"; ;)
        {
            try
            {
                var page = await step();
                if ((int)page.Status < 500)
                {
                    return page;
                }

                NoteBroken(page);
                last = $"{(int)page.Status} {page.Url.AbsolutePath}";
            }
            catch (Exception error) when (error is HttpRequestException or IOException or SocketException)
            {
                // The host is down; it will be started again. A connection that is cut just as it opens comes as a bare socket error.
                last = $"{error.GetType().Name} < {error.InnerException?.GetType().Name}: {error.Message}";
                Cut.Add(last);
            }

            await Task.Delay(Pause, CancellationToken.None);
            if (patience.IsCancellationRequested)
            {
                cancellation.ThrowIfCancellationRequested();
                throw new InvalidOperationException($"A visitor gave up after {VisitorsPatience.TotalMinutes:0} minutes; the last try: {last}. {Starts.Count} starts, {Cut.Count} tries cut, broken: {string.Join(", ", Broken)}");
            }
        }
    }

    /// <summary>How many mails lie in the mailbox, and nothing half written beside them.</summary>
    public long MailsDelivered => Directory.EnumerateFiles(settings["Mail:Folder"], "*.eml").LongCount();

    /// <summary>The Message-Ids of the mails that the played mail server took, oldest first.</summary>
    public async Task<IReadOnlyList<string>> MailsTaken(CancellationToken cancellation)
    {
        var ids = new List<string>();
        foreach (var file in Directory.EnumerateFiles(Path.Combine(settings["Mail:Folder"], "smtp"), "*.eml").Order(StringComparer.Ordinal))
        {
            ids.Add(MessageId().Match(await File.ReadAllTextAsync(file, cancellation)).Groups["id"].Value);
        }

        return ids;
    }

    /// <summary>Lets the mail server fail from now on, once in so many connections.</summary>
    public async Task MailServerFails(string fault, int every, CancellationToken cancellation)
    {
        using var answer = await http.PostAsJsonAsync($"{WorldUrl}/_control/faults", new { system = "mailbox", call = "smtp", fault, times = Often, every }, cancellation);
        answer.EnsureSuccessStatusCode();
    }

    /// <summary>The mail server works again; says how often it has failed.</summary>
    public async Task<int> MailServerWorks(CancellationToken cancellation)
    {
        var rules = (await http.GetFromJsonAsync<JsonArray>($"{WorldUrl}/_control/faults", cancellation))!;
        using var answer = await http.DeleteAsync($"{WorldUrl}/_control/faults", cancellation);
        answer.EnsureSuccessStatusCode();
        return rules.Sum(r => Often - r!["times"]!.GetValue<int>());
    }

    /// <summary>The mails to someone, newest first.</summary>
    public async Task<IReadOnlyList<string>> MailsTo(string email, CancellationToken cancellation) =>
        [.. (await http.GetFromJsonAsync<JsonArray>($"{WorldUrl}/_control/mailbox?to={Uri.EscapeDataString(email)}", cancellation))!.Select(m => m!["text"]!.GetValue<string>())];

    /// <summary>Starts the host and kills it while it starts.</summary>
    public async Task KillHostWhileItStarts(TimeSpan after, CancellationToken cancellation)
    {
        host = StartProgram("Host", "LaBelleCerise.Host");
        await Task.Delay(after, cancellation);
        KillHost();
    }

    public void KillHost()
    {
        host!.Kill();
        LastKillAt = Now;
    }

    /// <summary>What was taken before this moment and is not written down by now could not be: the store was full.</summary>
    public void NoteStoreWasAway() => LastKillAt = Now;

    /// <summary>What the host's clock says.</summary>
    public DateTimeOffset Now => TimeProvider.System.GetUtcNow() + ahead;

    /// <summary>Sets the clock of the hosts that are started from now on, of the commands beside them and of the played world; this machine's own stays.</summary>
    /// <remarks>What the played provider meant to tell later it tells now: its own waits are not what such a drill is about.</remarks>
    public async Task SetClock(TimeSpan aheadOfOurs, CancellationToken cancellation)
    {
        ahead = aheadOfOurs;
        using var answer = await http.PostAsJsonAsync($"{WorldUrl}/_control/clock", new { utc = Now }, cancellation);
        answer.EnsureSuccessStatusCode();
        using var told = await http.PostAsync($"{WorldUrl}/_control/notifications/release", null, cancellation);
        told.EnsureSuccessStatusCode();
    }

    /// <summary>When the host died last in the middle of its work.</summary>
    public DateTimeOffset LastKillAt { get; private set; }

    public void NoteBroken(Page page) => Broken.Add($"{(int)page.Status} {page.Url.AbsolutePath}: {page.Text}");

    /// <summary>What the host wrote that is a warning or worse, for a drill that failed.</summary>
    public string HostOutput => host!.Output;

    /// <summary>Asks the verify command, as an operator would.</summary>
    public Task<(int ExitCode, string Output)> Verify(CancellationToken cancellation) =>
        Command(cancellation, "verify", "--journal", Journal, "--provider", $"{WorldUrl}/_control/multisafepay/orders");

    /// <summary>Runs a command of the host, beside the shop that serves or without it.</summary>
    public async Task<(int ExitCode, string Output)> Command(CancellationToken cancellation, params string[] words)
    {
        using var command = StartProgram("Host", "LaBelleCerise.Host", words);
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        patience.CancelAfter(Patience);
        var code = await command.Ended(patience.Token);
        return (code, command.Output);
    }

    /// <summary>Goes on with an empty folder and an empty database; only the secrets of the configuration come along, as an operator keeps them.</summary>
    public async Task MoveToEmptyMachine()
    {
        using var secrets = JsonDocument.Parse(await File.ReadAllTextAsync(Path.Combine(database.Folder, "development-secrets.json")));
        foreach (var secret in secrets.RootElement.EnumerateObject())
        {
            settings[secret.Name] = secret.Value.GetString()!;
        }

        emptyMachine = new TestDatabase();
        foreach (var (key, value) in await emptyMachine.Create())
        {
            settings[key] = value;
        }

        settings["Mail:Folder"] = Path.Combine(emptyMachine.Folder, "mailbox");
    }

    /// <summary>Waits until the demo shop has its stock, then receives pieces enough for every purchase of the drill.</summary>
    public async Task FillShelves(int pieces, CancellationToken cancellation)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        patience.CancelAfter(Patience);
        while (await Store.Count("ordering", "SELECT count(*) FROM stock WHERE \"OnHand\" > 0", patience.Token) == 0)
        {
            await Task.Delay(TimeSpan.FromMilliseconds(200), patience.Token);
        }

        var which = $"\"Sku\" NOT IN ({string.Join(", ", Scarce.Select(sku => $"'{sku}'"))}) AND \"Sku\" IN (SELECT \"Sku\" FROM stock WHERE \"OnHand\" > 0)";
        await Store.Change("ordering", patience.Token,
            $"UPDATE stock_moves SET \"Quantity\" = \"Quantity\" + {pieces} WHERE \"Kind\" = 'Opening' AND {which}",
            $"UPDATE stock SET \"OnHand\" = \"OnHand\" + {pieces} WHERE {which}");
    }

    /// <summary>Lets the five minutes pass for which a dead host has taken a mail, so that a drill need not wait for them.</summary>
    public Task EndLeasesOfTheDead(CancellationToken cancellation) => Store.Change("messaging", cancellation,
        $"UPDATE mails SET \"DueAt\" = \"QueuedAt\" WHERE \"State\" = 'Waiting' AND \"HandedOverAt\" < {Micros(LastKillAt)}");

    /// <summary>How much the fresh store has to do before buyers come: the demo shop arrives by announcements.</summary>
    public async Task Quiet(CancellationToken cancellation)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        patience.CancelAfter(Patience);
        while (await OnTheWay(patience.Token) > 0)
        {
            await Task.Delay(Pause, patience.Token);
        }
    }

    /// <summary>Writes what SQLite keeps beside its files into them, so that the next write needs room.</summary>
    public async Task LeaveNoRoomBeside(CancellationToken cancellation)
    {
        foreach (var module in Modules.Where(_ => !TestDatabase.IsPostgres))
        {
            await Store.Text(module, "PRAGMA wal_checkpoint(TRUNCATE)", cancellation);
        }
    }

    /// <summary>How much is still on its way: announcements, mails and notices that wait.</summary>
    public async Task<long> OnTheWay(CancellationToken cancellation)
    {
        var waiting = 0L;
        foreach (var module in Modules)
        {
            waiting += await Store.Count(module, "SELECT count(*) FROM outbox_deliveries WHERE \"State\" = 'Waiting'", cancellation);
        }

        waiting += await Store.Count("messaging", "SELECT count(*) FROM mails WHERE \"State\" = 'Waiting'", cancellation);
        return waiting + await Store.Count("payment_inbox", "SELECT count(*) FROM payment_notices WHERE \"State\" = 'Waiting'", cancellation);
    }

    /// <summary>The pages of all products that are for sale.</summary>
    public async Task<IReadOnlyList<string>> ProductPaths(string language = "nl")
    {
        using var visitor = NewVisitor();
        var home = await visitor.Get($"/{language}");
        var paths = new List<string>();
        foreach (var category in home.All(".categories a").Select(a => a.GetAttribute("href")!))
        {
            paths.AddRange((await visitor.Get(category)).All(".product-card__name a").Select(a => a.GetAttribute("href")!));
        }

        return paths;
    }

    /// <summary>Writes down that an order's number was shown to its buyer.</summary>
    public async Task Acknowledge(string number, CancellationToken cancellation)
    {
        await journalTurn.WaitAsync(cancellation);
        try
        {
            await File.AppendAllLinesAsync(Journal, [number], cancellation);
        }
        finally
        {
            journalTurn.Release();
        }
    }

    /// <summary>Ends the payment of an order as its customer would on the provider's page.</summary>
    public async Task EndPaymentOf(string number, bool isFirst, string status, CancellationToken cancellation)
    {
        var id = isFirst ? $"{number}-1" : (await ProviderOrders(cancellation)).Last(o => o.StartsWith($"{number}-", StringComparison.Ordinal));
        using var answer = await http.PostAsJsonAsync($"{WorldUrl}/_control/multisafepay/orders/{id}/outcome", new { status }, cancellation);
        answer.EnsureSuccessStatusCode();
    }

    /// <summary>Has the provider tell once more what it could not tell a dead host, as staff can from its dashboard.</summary>
    /// <returns>How many notices that were.</returns>
    public async Task<int> ResendMissedNotices(CancellationToken cancellation)
    {
        var book = (await http.GetFromJsonAsync<JsonObject>($"{WorldUrl}/_control/notifications", cancellation))!;
        var waiting = book["waiting"]!.AsArray().Select(n => n!["id"]!.GetValue<string>()).ToHashSet();
        var missed = book["sent"]!.AsArray().GroupBy(n => n!["id"]!.GetValue<string>())
            .Where(tries => !waiting.Contains(tries.Key) && tries.All(n => !n!["isAcknowledged"]!.GetValue<bool>()))
            .Select(tries => tries.First()!["orderId"]!.GetValue<string>()).Distinct().ToList();
        foreach (var id in missed)
        {
            using var answer = await http.PostAsJsonAsync($"{WorldUrl}/_control/notifications/resend/{id}", new { }, cancellation);
            answer.EnsureSuccessStatusCode();
        }

        return missed.Count;
    }

    public async ValueTask DisposeAsync()
    {
        host?.Dispose();
        world?.Dispose();
        http.Dispose();
        journalTurn.Dispose();
        await database.DisposeAsync();
        if (emptyMachine is not null)
        {
            await emptyMachine.DisposeAsync();
        }
    }

    private async Task<List<string>> ProviderOrders(CancellationToken cancellation) =>
        [.. (await http.GetFromJsonAsync<JsonArray>($"{WorldUrl}/_control/multisafepay/orders", cancellation))!.Select(o => o!["order_id"]!.GetValue<string>())];

    private ChildProcess StartProgram(string folder, string assembly, params string[] arguments) => StartProgram(folder, assembly, settings, arguments);

    private ChildProcess StartProgram(string folder, string assembly, Dictionary<string, string> settings, params string[] arguments) => ChildProcess.Start(ChildProcess.Built(folder, assembly),
        settings.ToDictionary(s => s.Key.Replace(":", "__", StringComparison.Ordinal), s => s.Value).Append(new("ASPNETCORE_ENVIRONMENT", "Development")).Concat(FakeTime.Of(ahead)).ToDictionary(), arguments);

    private async Task WaitFor(string address, ChildProcess process)
    {
        using var patience = new CancellationTokenSource(Patience);
        while (!process.HasExited)
        {
            try
            {
                using var answer = await http.GetAsync(address, patience.Token);
                if (answer.IsSuccessStatusCode)
                {
                    return;
                }
            }
            catch (Exception error) when (error is HttpRequestException || (error is TaskCanceledException && !patience.IsCancellationRequested))
            {
                // Not listening yet.
            }

            await Task.Delay(TimeSpan.FromMilliseconds(50), patience.Token);
        }

        throw new InvalidOperationException($"The process ended before it answered: {process.Output}");
    }

    public static long Micros(DateTimeOffset moment) => (moment - DateTimeOffset.UnixEpoch).Ticks / TimeSpan.TicksPerMicrosecond;

    private static TaskCompletionSource Opened()
    {
        var open = new TaskCompletionSource();
        open.SetResult();
        return open;
    }

    /// <summary>Whether the host says that it is ready.</summary>
    public async Task<bool> IsReady(CancellationToken cancellation)
    {
        try
        {
            using var answer = await http.GetAsync($"{BaseUrl}/health/ready", cancellation);
            return answer.IsSuccessStatusCode;
        }
        catch (HttpRequestException)
        {
            return false;
        }
    }

    [GeneratedRegex(@"(?im)^Message-Id:\s*<(?<id>[^>]+)>")]
    private static partial Regex MessageId();
}
