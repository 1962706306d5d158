using System.Net.Http.Json;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.DependencyInjection;

namespace LaBelleCerise.Sandbox.Tests;

/// <summary>The whole sandbox on a free loopback port, with a folder of its own that goes away with it.</summary>
internal sealed class RunningSandbox : IAsyncDisposable
{
    public const string ApiKey = "sandbox-api-key";

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("labellecerise-sandbox-");
    private readonly string[] _extra;
    private WebApplication _app = null!;

    private RunningSandbox(string[] extra) => _extra = extra;

    public HttpClient Http { get; private set; } = null!;

    public string MailFolder => Path.Combine(_folder.FullName, "mail");

    private string DataPath => Path.Combine(_folder.FullName, "data");

    public static async Task<RunningSandbox> StartAsync(params string[] extra)
    {
        var sandbox = new RunningSandbox(extra);
        await sandbox.StartAppAsync();
        return sandbox;
    }

    /// <summary>A new program on the same folder, as after a crash: nothing of the old one's memory is left.</summary>
    public async Task RestartAsync()
    {
        await StopAppAsync();
        await StartAppAsync();
    }

    public async Task<HttpResponseMessage> ApiAsync(HttpMethod method, string path, object? body = null, string key = ApiKey)
    {
        using var request = new HttpRequestMessage(method, "/multisafepay/v1/json" + path);
        request.Headers.Add("api_key", key);
        request.Content = body is null ? null : JsonContent.Create(body);
        return await Http.SendAsync(request, TestContext.Current.CancellationToken);
    }

    public async Task<JsonElement> ApiJsonAsync(HttpMethod method, string path, object? body = null)
    {
        using var response = await ApiAsync(method, path, body);
        return await response.Content.ReadFromJsonAsync<JsonElement>(TestContext.Current.CancellationToken);
    }

    public async Task<JsonElement> ControlAsync(string path, object? body = null)
    {
        using var response = body is null
            ? await Http.GetAsync("/_control" + path, TestContext.Current.CancellationToken)
            : await Http.PostAsJsonAsync("/_control" + path, body, TestContext.Current.CancellationToken);
        response.EnsureSuccessStatusCode();
        return await response.Content.ReadFromJsonAsync<JsonElement>(TestContext.Current.CancellationToken);
    }

    public async Task<JsonElement> CreateOrderAsync(string orderId, string? notificationUrl = null, long amount = 8499, string locale = "nl_BE", string gateway = "")
    {
        var created = await ApiJsonAsync(HttpMethod.Post, "/orders", Order(orderId, notificationUrl, amount, locale, gateway));
        Assert.True(created.GetProperty("success").GetBoolean(), created.ToString());
        return created.GetProperty("data");
    }

    public static object Order(string orderId, string? notificationUrl = null, long amount = 8499, string locale = "nl_BE", string gateway = "") => new
    {
        type = "redirect",
        gateway,
        order_id = orderId,
        currency = "EUR",
        amount,
        description = "Bestelling " + orderId,
        payment_options = new
        {
            notification_url = notificationUrl,
            redirect_url = "http://127.0.0.1:5080/nl/bedankt?t=1",
            cancel_url = "http://127.0.0.1:5080/nl/geannuleerd",
        },
        customer = new { locale, first_name = "Zoë" },
        var1 = "guid-1",
    };

    public async ValueTask DisposeAsync()
    {
        await StopAppAsync();
        _folder.Delete(recursive: true);
    }

    private async Task StartAppAsync()
    {
        _app = SandboxApp.Create(["--urls", "http://127.0.0.1:0", "--Sandbox:DataPath", DataPath, "--Sandbox:MailFolder", MailFolder, .. _extra]);
        await _app.StartAsync(TestContext.Current.CancellationToken);
        var address = _app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single();
        Http = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false, UseProxy = false }) { BaseAddress = new Uri(address) };
    }

    private async Task StopAppAsync()
    {
        Http.Dispose();
        await _app.StopAsync(CancellationToken.None);
        await _app.DisposeAsync();
    }
}
