using System.Threading.Channels;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace LaBelleCerise.Sandbox.Tests;

/// <summary>A shop that only takes notifications and keeps them as they came.</summary>
internal sealed class ShopListener : IAsyncDisposable
{
    private readonly Channel<ReceivedNotification> _received = Channel.CreateUnbounded<ReceivedNotification>();
    private readonly WebApplication _app;

    private ShopListener(WebApplication app) => _app = app;

    /// <summary>What the shop answers; anything without OK makes the provider try again.</summary>
    public string Answer { get; set; } = "OK";

    public string Url => _app.Urls.Single() + "/webhooks/multisafepay";

    public static async Task<ShopListener> StartAsync()
    {
        var builder = WebApplication.CreateBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        var app = builder.Build();
        var shop = new ShopListener(app);
        app.MapPost("/webhooks/multisafepay", shop.TakeAsync);
        await app.StartAsync(TestContext.Current.CancellationToken);
        return shop;
    }

    /// <summary>The next notification; a test that waits in vain fails after a while.</summary>
    public async Task<ReceivedNotification> NextAsync()
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        limit.CancelAfter(TimeSpan.FromSeconds(30));
        return await _received.Reader.ReadAsync(limit.Token);
    }

    public async Task<IReadOnlyList<ReceivedNotification>> NextAsync(int count)
    {
        var all = new List<ReceivedNotification>();
        while (all.Count < count)
        {
            all.Add(await NextAsync());
        }

        return all;
    }

    public bool HasMore => _received.Reader.Count > 0;

    public async ValueTask DisposeAsync()
    {
        await _app.StopAsync(CancellationToken.None);
        await _app.DisposeAsync();
    }

    private async Task<string> TakeAsync(HttpRequest request)
    {
        using var body = new MemoryStream();
        await request.Body.CopyToAsync(body, request.HttpContext.RequestAborted);
        _received.Writer.TryWrite(new ReceivedNotification(request.Query["transactionid"].ToString(), request.Query["timestamp"].ToString(), request.Headers["Auth"].ToString(), body.ToArray()));
        return Answer;
    }
}
