using System.Diagnostics;
using System.Globalization;
using System.Net.Sockets;

namespace LaBelleCerise.Drills;

/// <summary>Reliability R14: the host is asked to stop in the middle of purchases; whoever was let in gets a whole answer, and nothing is lost or doubled.</summary>
public sealed class StopDrill(ITestOutputHelper output)
{
    private const int Clients = 16;
    private const int PiecesForEachStop = 200;

    /// <summary>Shorter than the five seconds that Kestrel gives a slow body, and long enough for a proxy that asks each instant.</summary>
    private const int LetGoSeconds = 2;

    private static readonly TimeSpan LongestStop = TimeSpan.FromSeconds(30);
    private static readonly string[] Invariants = ["V2", "V3", "V4", "V5", "V8", "V9", "V10"];

    private static int Stops => int.Parse(Environment.GetEnvironmentVariable("LBC_DRILL_STOPS") ?? (DrillLength.IsLong ? "100" : "3"), CultureInfo.InvariantCulture);

    [Fact]
    public async Task A_host_that_is_asked_to_stop_under_load_answers_whoever_it_let_in_and_loses_nothing()
    {
        var cancellation = TestContext.Current.CancellationToken;
        var random = new Random(Environment.TickCount);
        await using var shop = await DrillShop.Open(new Dictionary<string, string> { ["Stop:LetGoSeconds"] = $"{LetGoSeconds}" });
        await shop.StartHost();
        await shop.FillShelves(Stops * PiecesForEachStop, cancellation);
        var products = await shop.ProductPaths();
        using var over = new CancellationTokenSource();
        var (bought, stops, halfAnswers, since) = (0, 0, 0, Stopwatch.GetTimestamp());
        var load = Parallel.ForEachAsync(Until(over.Token), new ParallelOptions { MaxDegreeOfParallelism = Clients, CancellationToken = cancellation }, async (i, token) =>
        {
            using var buyer = new Buyer(shop, products, new Random(i));
            await buyer.Pay(await buyer.Order(token), token);
            Interlocked.Increment(ref bought);
        });
        var impatient = Press(shop.BaseUrl, () => Interlocked.Increment(ref halfAnswers), over.Token);
        try
        {
            while (stops < Stops && !load.IsCompleted && Stopwatch.GetElapsedTime(since) < DrillLength.Limit)
            {
                await Task.Delay(random.Next(500, 2500), cancellation);
                await Stop(shop, cancellation);
                stops++;
                await shop.StartHost();
            }
        }
        finally
        {
            await over.CancelAsync();
        }

        await load;
        var pressed = await impatient;
        var (code, report) = await shop.VerifyOnceSettled(cancellation);
        output.WriteLine($"{stops} stops among {bought} purchases by {Clients} clients, {stops} forms finished after the doors were closed, {pressed} pages asked for beside, {halfAnswers} half answers, "
            + $"{shop.Cut.Count} requests dropped, {DrillLength.Store}");
        output.WriteLine(report);
        Assert.True(stops > 0 && bought > 0);
        Assert.True(shop.Cut.IsEmpty, string.Join(Environment.NewLine, shop.Cut));
        Assert.Empty(shop.Broken);
        Assert.Equal(0, halfAnswers);
        Assert.True(code == 0, report + shop.HostOutput);
        Assert.All(Invariants, id => Assert.Matches($@"(?m)^{id} +holds", report));
        await shop.EveryOrderHasItsMail(cancellation);
        Assert.Equal(await shop.Store.Count("messaging", "SELECT count(*) FROM mails", cancellation), shop.MailsDelivered);
    }

    /// <summary>A form is half sent when the host is asked to stop; its other half follows when nobody is let in any more, and it is answered.</summary>
    private static async Task Stop(DrillShop shop, CancellationToken cancellation)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        patience.CancelAfter(LongestStop);
        using var post = await SlowPost.Begin(shop.BaseUrl, patience.Token);
        var stopped = shop.StopHost(patience.Token);
        while (await LetsIn(shop.BaseUrl, patience.Token))
        {
            await Task.Delay(TimeSpan.FromMilliseconds(20), patience.Token);
        }

        Assert.False(stopped.IsCompleted, "The host was gone before a request that it had let in was sent to its end.");
        Assert.StartsWith("HTTP/1.1 302", await post.Finish(patience.Token));
        Assert.Equal(0, await stopped);
    }

    private static async Task<bool> LetsIn(string baseUrl, CancellationToken cancellation)
    {
        var shop = new Uri(baseUrl);
        using var client = new TcpClient();
        try
        {
            await client.ConnectAsync(shop.Host, shop.Port, cancellation);
            return true;
        }
        catch (SocketException)
        {
            return false;
        }
    }

    /// <summary>Someone without a proxy who asks for the home page without end, on a new connection each time: turned away or answered, but never by half.</summary>
    private static async Task<int> Press(string baseUrl, Action half, CancellationToken over)
    {
        using var http = new HttpClient { BaseAddress = new Uri(baseUrl), DefaultRequestHeaders = { ConnectionClose = true } };
        var pressed = 0;
        while (!over.IsCancellationRequested)
        {
            try
            {
                using var answer = await http.GetAsync("/nl", HttpCompletionOption.ResponseHeadersRead, CancellationToken.None);
                pressed++;
                try
                {
                    var page = await answer.Content.ReadAsStringAsync(CancellationToken.None);
                    if (!page.TrimEnd().EndsWith("</html>", StringComparison.Ordinal))
                    {
                        half();
                    }
                }
                catch (Exception error) when (error is HttpRequestException or IOException)
                {
                    half();
                }
            }
            catch (HttpRequestException)
            {
                // Nobody is let in at this moment.
                await Task.Delay(TimeSpan.FromMilliseconds(20), CancellationToken.None);
            }
        }

        return pressed;
    }

    private static IEnumerable<int> Until(CancellationToken over)
    {
        for (var i = 0; !over.IsCancellationRequested; i++)
        {
            yield return i;
        }
    }
}
