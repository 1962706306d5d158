using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace LaBelleCerise.Modules.Tests.Host.Security;

public sealed class TrustedProxiesTests
{
    [Theory]
    [InlineData("127.0.0.1,::1", "203.0.113.7 https")]
    [InlineData("127.0.0.0/8, ::1/128", "203.0.113.7 https")]
    [InlineData("10.0.0.1", "own http")]
    [InlineData("", "own http")]
    public async Task Only_a_proxy_that_is_named_is_believed_about_address_and_https(string trusted, string expected)
    {
        await using var shop = new BehindProxy(trusted);
        await shop.InitializeAsync();
        using var visitor = shop.NewVisitor();
        visitor.Headers["X-Forwarded-For"] = "203.0.113.7";
        visitor.Headers["X-Forwarded-Proto"] = "https";
        visitor.Headers["X-Forwarded-Host"] = "evil.example";
        var seen = (await visitor.Get("/nl")).Headers["X-Seen"].Split(' ');
        Assert.Equal(expected, $"{(IPAddress.IsLoopback(IPAddress.Parse(seen[0])) ? "own" : seen[0])} {seen[1]}");
        // The host is never taken from a header that a visitor can send.
        Assert.Equal(new Uri(shop.BaseUrl).Authority, seen[2]);
    }

    [Fact]
    public async Task Behind_a_proxy_the_visitor_s_own_claim_stops_at_the_first_address_that_is_not_a_proxy()
    {
        await using var shop = new BehindProxy("127.0.0.1,::1");
        await shop.InitializeAsync();
        using var visitor = shop.NewVisitor();
        visitor.Headers["X-Forwarded-For"] = "198.51.100.1, 203.0.113.7";
        Assert.StartsWith("203.0.113.7 ", (await visitor.Get("/nl")).Headers["X-Seen"]);
    }

    [Fact]
    public async Task A_name_that_the_shop_does_not_go_by_gets_no_answer()
    {
        await using var shop = new BehindProxy("", "localhost");
        await shop.InitializeAsync();
        using var visitor = shop.NewVisitor();
        Assert.Equal(HttpStatusCode.OK, (await visitor.Get("/nl")).Status);
        visitor.Headers["Host"] = "evil.example";
        Assert.Equal(HttpStatusCode.BadRequest, (await visitor.Get("/nl")).Status);
    }

    /// <summary>A shop that says in a header of its own how it sees the visitor.</summary>
    private sealed class BehindProxy(string trusted, string hosts = "*") : Shop
    {
        protected override IEnumerable<KeyValuePair<string, string>> Settings => [new("Proxy:Trusted", trusted), new("AllowedHosts", hosts)];

        protected override void ConfigureServices(IServiceCollection services, IConfiguration storage) => services.AddSingleton<IStartupFilter, Tell>();

        private sealed class Tell : IStartupFilter
        {
            public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) => app =>
            {
                app.Use(async (context, go) =>
                {
                    context.Response.OnStarting(() =>
                    {
                        context.Response.Headers["X-Seen"] = $"{context.Connection.RemoteIpAddress} {context.Request.Scheme} {context.Request.Host}";
                        return Task.CompletedTask;
                    });
                    await go(context);
                });
                next(app);
            };
        }
    }
}
