using System.Collections.Concurrent;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using LaBelleCerise.Sandbox;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Time.Testing;

namespace LaBelleCerise.TestKit;

/// <summary>The outside systems of one shop under test, played by the sandbox in this process over real HTTP.</summary>
public sealed class PlayedWorld : IAsyncDisposable
{
    private readonly WebApplication app;
    private readonly string folder;

    private PlayedWorld(WebApplication app, string folder, ConcurrentQueue<SentRequest> sent)
    {
        this.app = app;
        Sent = sent;
        this.folder = folder;
        Url = app.Urls.First();
        Control = new HttpClient { BaseAddress = new Uri(Url) };
    }

    /// <summary>The sandbox's address.</summary>
    public string Url { get; }

    /// <summary>What the shop sent to the outside systems, as it arrived there, oldest first.</summary>
    public IReadOnlyCollection<SentRequest> Sent { get; }

    /// <summary>A client for its control endpoints.</summary>
    public HttpClient Control { get; }

    public static async Task<PlayedWorld> Start(FakeTimeProvider clock, string mailFolder)
    {
        var folder = Directory.CreateTempSubdirectory("lbc-world-").FullName;
        Directory.CreateDirectory(mailFolder);
        var app = SandboxApp.Create(["--urls", "http://127.0.0.1:0", "--Sandbox:DataPath", folder, "--Sandbox:MailFolder", mailFolder, "--Sandbox:SmtpPort", "0", "--Logging:LogLevel:Default", "Warning"]);
        var sent = new ConcurrentQueue<SentRequest>();
        app.Use(async (context, next) =>
        {
            if (SentRequest.IsToOutsideSystem(context.Request.Path))
            {
                sent.Enqueue(await SentRequest.Of(context.Request));
            }

            await next(context);
        });
        await app.StartAsync();
        var world = new PlayedWorld(app, folder, sent);
        await world.SetClock(clock.GetUtcNow());
        return world;
    }

    /// <summary>Sets the world's clock.</summary>
    public async Task SetClock(DateTimeOffset utc) =>
        (await Control.PostAsJsonAsync("/_control/clock", new { utc })).EnsureSuccessStatusCode();

    /// <summary>Ends a payment as its customer would on the provider's page; the provider then notifies the shop.</summary>
    public async Task EndPayment(string providerOrderId, string status) =>
        (await Control.PostAsJsonAsync($"/_control/multisafepay/orders/{providerOrderId}/outcome", new { status })).EnsureSuccessStatusCode();

    /// <summary>What the payment provider knows of the orders.</summary>
    public async Task<JsonArray> ProviderOrders() => (await Control.GetFromJsonAsync<JsonArray>("/_control/multisafepay/orders"))!;

    /// <summary>The mails that left, oldest first.</summary>
    public async Task<JsonArray> Mails(string? to = null) =>
        (await Control.GetFromJsonAsync<JsonArray>($"/_control/mailbox{(to is null ? "" : $"?to={Uri.EscapeDataString(to)}")}"))!;

    /// <summary>Makes one call of an outside system fail, so many times.</summary>
    public async Task Fault(string system, string call, string fault, int times = 1, int delayMs = 0) =>
        (await Control.PostAsJsonAsync("/_control/faults", new { system, call, fault, times, delayMs })).EnsureSuccessStatusCode();

    /// <summary>Chooses how notifications leave: normal, duplicate, delayed, shuffled or hold.</summary>
    public async Task Notifications(string mode, int copies = 1, int delaySeconds = 0) =>
        (await Control.PostAsJsonAsync("/_control/notifications", new { mode, copies, delaySeconds })).EnsureSuccessStatusCode();

    public async ValueTask DisposeAsync()
    {
        Control.Dispose();
        await app.DisposeAsync();
        Directory.Delete(folder, recursive: true);
    }
}
