using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace LaBelleCerise.Modules.Tests.Host.Startup;

public sealed class ReadElsewhereTests
{
    [Fact]
    public async Task A_stopping_host_with_another_beside_it_sends_reads_elsewhere_and_still_takes_what_is_posted()
    {
        await using var shop = new StoppingShop(hasAnother: true);
        await shop.InitializeAsync();
        var (read, posted, live) = await WhileItStops(shop);
        Assert.Equal(HttpStatusCode.BadGateway, read.Status);
        Assert.NotEmpty(read.One("h1").TextContent);
        Assert.Equal(HttpStatusCode.Found, posted);
        Assert.Equal(HttpStatusCode.OK, live.Status);
    }

    [Fact]
    public async Task A_host_without_others_beside_it_answers_reads_until_its_door_closes()
    {
        await using var shop = new StoppingShop(hasAnother: false);
        await shop.InitializeAsync();
        Assert.Equal(HttpStatusCode.OK, (await WhileItStops(shop)).Read.Status);
    }

    private static async Task<(Page Read, HttpStatusCode Posted, Page Live)> WhileItStops(Shop shop)
    {
        using var visitor = shop.NewVisitor();
        Assert.Equal(HttpStatusCode.OK, (await visitor.Get("/nl")).Status);
        (Page Read, HttpStatusCode Posted, Page Live)? seen = null;
        var lifetime = shop.Services.GetRequiredService<IHostApplicationLifetime>();
        // Registered callbacks run before anything stops.
        using var stopping = lifetime.ApplicationStopping.Register(() => seen = Task.Run(async () => (await visitor.Get("/nl"), await Post(shop), await visitor.Get("/health/live"))).GetAwaiter().GetResult());
        lifetime.StopApplication();
        return seen!.Value;
    }

    /// <summary>Its own answer, not that of the page it leads to.</summary>
    private static async Task<HttpStatusCode> Post(Shop shop)
    {
        using var http = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false });
        using var form = new FormUrlEncodedContent([new("Sku", "LBC-JAM-240"), new("Quantity", "1")]);
        using var request = new HttpRequestMessage(HttpMethod.Post, $"{shop.BaseUrl}/nl/mandje/erbij") { Content = form, Headers = { { "Origin", shop.BaseUrl }, { "Sec-Fetch-Site", "same-origin" } } };
        using var answer = await http.SendAsync(request);
        return answer.StatusCode;
    }

    private sealed class StoppingShop(bool hasAnother) : Shop
    {
        protected override IEnumerable<KeyValuePair<string, string>> Settings => [new("Stop:SendsReadsElsewhere", $"{hasAnother}")];
    }
}
