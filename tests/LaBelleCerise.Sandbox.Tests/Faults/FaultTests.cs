using System.Net;

namespace LaBelleCerise.Sandbox.Tests.Faults;

public sealed class FaultTests
{
    [Fact]
    public async Task Refuse_cuts_the_connection_and_nothing_happened()
    {
        await using var sandbox = await RunningSandbox.StartAsync();
        await SwitchOnAsync(sandbox, "create-order", "refuse");
        await Assert.ThrowsAsync<HttpRequestException>(() => sandbox.ApiAsync(HttpMethod.Post, "/orders", RunningSandbox.Order("LBC-1")));
        Assert.Equal(0, (await sandbox.ControlAsync("/multisafepay/orders")).GetArrayLength());
        await sandbox.CreateOrderAsync("LBC-1");
    }

    [Fact]
    public async Task Reset_cuts_the_connection_after_the_order_was_made()
    {
        await using var sandbox = await RunningSandbox.StartAsync();
        await SwitchOnAsync(sandbox, "create-order", "reset");
        await Assert.ThrowsAsync<HttpRequestException>(() => sandbox.ApiAsync(HttpMethod.Post, "/orders", RunningSandbox.Order("LBC-1")));
        Assert.Equal(1, (await sandbox.ControlAsync("/multisafepay/orders")).GetArrayLength());
    }

    [Fact]
    public async Task Timeout_hangs_until_the_caller_gives_up()
    {
        await using var sandbox = await RunningSandbox.StartAsync();
        await SwitchOnAsync(sandbox, "get-order", "timeout");
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(1));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => sandbox.Http.GetAsync(new Uri("/multisafepay/v1/json/orders/x", UriKind.Relative), patience.Token));
    }

    [Fact]
    public async Task Error500_strikes_as_often_as_asked_and_is_listed_and_cleared()
    {
        await using var sandbox = await RunningSandbox.StartAsync();
        await SwitchOnAsync(sandbox, "gateways", "error500", times: 2);
        for (var call = 0; call < 2; call++)
        {
            using var failed = await sandbox.ApiAsync(HttpMethod.Get, "/gateways");
            Assert.Equal(HttpStatusCode.InternalServerError, failed.StatusCode);
        }

        using var good = await sandbox.ApiAsync(HttpMethod.Get, "/gateways");
        Assert.Equal(HttpStatusCode.OK, good.StatusCode);

        await SwitchOnAsync(sandbox, "gateways", "slow");
        Assert.Equal(1, (await sandbox.ControlAsync("/faults")).GetArrayLength());
        await sandbox.Http.DeleteAsync(new Uri("/_control/faults", UriKind.Relative), TestContext.Current.CancellationToken);
        Assert.Equal(0, (await sandbox.ControlAsync("/faults")).GetArrayLength());
    }

    [Fact]
    public async Task Wrong_amount_and_bad_signature_reach_the_shop()
    {
        await using var sandbox = await RunningSandbox.StartAsync();
        await using var shop = await ShopListener.StartAsync();
        await sandbox.CreateOrderAsync("LBC-1", shop.Url);
        await SwitchOnAsync(sandbox, "notify", "wrong-amount");
        await sandbox.ControlAsync("/multisafepay/orders/LBC-1/outcome", new { status = "completed" });
        var wrong = await shop.NextAsync();
        Assert.Equal(8599, wrong.Order.GetProperty("amount").GetInt64());
        Assert.True(wrong.Verifies(RunningSandbox.ApiKey));

        await SwitchOnAsync(sandbox, "notify", "bad-signature");
        await sandbox.ControlAsync("/notifications/resend/LBC-1", new { });
        Assert.False((await shop.NextAsync()).Verifies(RunningSandbox.ApiKey));

        await SwitchOnAsync(sandbox, "get-order", "wrong-amount");
        Assert.Equal(8599, await AmountAsync(sandbox));
        Assert.Equal(8499, await AmountAsync(sandbox));
    }

    [Fact]
    public async Task An_unknown_fault_is_refused_with_the_known_ones()
    {
        await using var sandbox = await RunningSandbox.StartAsync();
        await Assert.ThrowsAsync<HttpRequestException>(() => SwitchOnAsync(sandbox, "get-order", "sulk"));
        await Assert.ThrowsAsync<HttpRequestException>(() => SwitchOnAsync(sandbox, "sing", "slow"));
    }

    private static async Task SwitchOnAsync(RunningSandbox sandbox, string call, string fault, int times = 1)
        => await sandbox.ControlAsync("/faults", new { system = "multisafepay", call, fault, times });

    private static async Task<long> AmountAsync(RunningSandbox sandbox)
        => (await sandbox.ApiJsonAsync(HttpMethod.Get, "/orders/LBC-1")).GetProperty("data").GetProperty("amount").GetInt64();
}
