using System.Collections.Concurrent;
using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using LaBelleCerise.Modules.Tests.Kernel.Played;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using OpenTelemetry;
using OpenTelemetry.Trace;

namespace LaBelleCerise.Modules.Tests.Host.Telemetry;

[Collection(nameof(Alone))]
public sealed class TelemetryTests(TelemetryTests.WatchedShop shop) : IClassFixture<TelemetryTests.WatchedShop>
{
    private static readonly string[] Markers = ["Markerjan", "Markerstraat", "marker@merk.example", "0470998877", "mrktoken123"];

    [Fact]
    public async Task Spans_and_figures_say_routes_and_never_what_a_visitor_typed_or_was_sent()
    {
        using var visitor = shop.NewVisitor();
        var values = Markers.Select((m, i) => KeyValuePair.Create($"field{i}", m)).ToList();
        var query = string.Join('&', values.Select(v => $"{v.Key}={Uri.EscapeDataString(v.Value)}"));
        visitor.Headers["User-Agent"] = "Markerjan/1.0";
        visitor.Headers["Referer"] = $"{shop.BaseUrl}/nl/mrktoken123";
        visitor.Headers["traceparent"] = "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01";
        visitor.Headers["tracestate"] = "shop=mrktoken123";
        visitor.Headers["baggage"] = "who=Markerjan";
        foreach (var path in new[] { "/nl/bestelling/mrktoken123", "/nl/played/broken/mrktoken123", "/nl/marker@merk.example", "/nl/zoeken", "/nl/mandje", "/played/ok" })
        {
            await visitor.Get($"{path}?{query}");
            await visitor.Post($"{path}?{query}", values);
        }

        // A span inside our own code that somebody filled carelessly.
        using (var careless = LaBelleCerise.Kernel.Commands.CommandSpans.Source.StartActivity("Careless"))
        {
            careless!.SetTag("customer.name", "Markerjan").SetTag("url.path", "/nl/mrktoken123");
            careless.SetStatus(ActivityStatusCode.Error, "marker@merk.example");
        }

        using (var withEvent = LaBelleCerise.Kernel.Commands.CommandSpans.Source.StartActivity("WithEvent"))
        {
            withEvent!.AddEvent(new ActivityEvent("exception", tags: new() { ["exception.message"] = "Markerstraat" }));
        }

        shop.Services.GetRequiredService<TracerProvider>().ForceFlush();
        Assert.Contains(shop.Spans, s => s.Contains("GET /{language}/played/broken/{token}", StringComparison.Ordinal));
        Assert.Contains(shop.Spans, s => s.StartsWith("Careless", StringComparison.Ordinal));
        Assert.DoesNotContain(shop.Spans, s => s.StartsWith("WithEvent", StringComparison.Ordinal));
        var figures = await Figures();
        Assert.Contains("http_server_request_duration_seconds_count{", figures);
        foreach (var text in shop.Spans.Append(figures))
        {
            Assert.All(Markers, marker => Assert.DoesNotContain(marker, text, StringComparison.OrdinalIgnoreCase));
            Assert.All(Markers, marker => Assert.DoesNotContain(Uri.EscapeDataString(marker), text, StringComparison.OrdinalIgnoreCase));
        }
    }

    [Fact]
    public async Task Figures_stand_on_the_internal_port_alone()
    {
        Assert.Contains("# TYPE labellecerise_backup_sets gauge", await Figures());
        using var http = new HttpClient();
        Assert.Equal(HttpStatusCode.NotFound, (await http.GetAsync($"{shop.BaseUrl}/metrics", TestContext.Current.CancellationToken)).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await http.GetAsync($"http://127.0.0.1:{shop.Port}/", TestContext.Current.CancellationToken)).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await http.PostAsync($"http://127.0.0.1:{shop.Port}/metrics", null, TestContext.Current.CancellationToken)).StatusCode);
        foreach (var address in (await Dns.GetHostAddressesAsync(Dns.GetHostName(), TestContext.Current.CancellationToken)).Where(a => !IPAddress.IsLoopback(a)))
        {
            using var knock = new TcpClient(address.AddressFamily);
            await Assert.ThrowsAnyAsync<SocketException>(() => knock.ConnectAsync(address, shop.Port, TestContext.Current.CancellationToken).AsTask());
        }
    }

    private async Task<string> Figures()
    {
        using var http = new HttpClient();
        return await http.GetStringAsync($"http://127.0.0.1:{shop.Port}/metrics");
    }

    /// <summary>A shop that sends its spans to a collector nobody runs, and to this test.</summary>
    public sealed class WatchedShop : PlayedHost
    {
        private readonly ConcurrentQueue<string> spans = new();

        public IReadOnlyCollection<string> Spans => spans;

        public int Port { get; } = FreePort.Take();

        protected override IEnumerable<KeyValuePair<string, string>> Settings =>
            [new("OTEL_EXPORTER_OTLP_ENDPOINT", "http://127.0.0.1:9"), new("Metrics:Port", $"{Port}")];

        protected override void ConfigureServices(IServiceCollection services, IConfiguration storage)
        {
            base.ConfigureServices(services, storage);
            services.ConfigureOpenTelemetryTracerProvider(tracing => tracing.AddProcessor(new SimpleActivityExportProcessor(new Notes(spans))));
        }

        private sealed class Notes(ConcurrentQueue<string> spans) : BaseExporter<Activity>
        {
            public override ExportResult Export(in Batch<Activity> batch)
            {
                foreach (var span in batch)
                {
                    spans.Enqueue($"{span.DisplayName} {span.StatusDescription} {span.TraceStateString} {string.Join(' ', span.TagObjects.Select(t => $"{t.Key}={t.Value}"))} {string.Join(' ', span.Events.SelectMany(e => e.Tags).Select(t => $"{t.Value}"))}");
                }

                return ExportResult.Success;
            }
        }
    }
}
