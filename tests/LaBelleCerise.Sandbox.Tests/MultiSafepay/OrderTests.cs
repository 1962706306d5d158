using System.Net;
using System.Text.Json;

namespace LaBelleCerise.Sandbox.Tests.MultiSafepay;

public sealed class OrderTests
{
    private static readonly string[] BelgianMethods = ["MISTERCASH", "IDEAL", "CREDITCARD", "KBC", "CBC", "BELFIUS", "PAYPAL"];

    [Fact]
    public async Task A_new_order_is_initialized_and_found_again_with_what_was_sent()
    {
        await using var sandbox = await RunningSandbox.StartAsync();
        var created = await sandbox.CreateOrderAsync("LBC-1");
        Assert.Contains("/multisafepay/pay/", created.GetProperty("payment_url").GetString(), StringComparison.Ordinal);

        var order = (await sandbox.ApiJsonAsync(HttpMethod.Get, "/orders/LBC-1")).GetProperty("data");
        Assert.Equal("initialized", order.GetProperty("status").GetString());
        Assert.Equal(8499, order.GetProperty("amount").GetInt64());
        Assert.Equal("guid-1", order.GetProperty("var1").GetString());
        Assert.Equal("Zoë", order.GetProperty("customer").GetProperty("first_name").GetString());
        Assert.True(order.GetProperty("transaction_id").GetInt64() > 1_000_000_000);
    }

    [Fact]
    public async Task A_wrong_key_is_401_with_code_1032()
    {
        await using var sandbox = await RunningSandbox.StartAsync();
        using var response = await sandbox.ApiAsync(HttpMethod.Get, "/orders/LBC-1", key: "wrong");
        Assert.Equal(HttpStatusCode.Unauthorized, response.StatusCode);
        Assert.Contains("1032", await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Twenty_calls_with_one_order_id_make_one_order()
    {
        await using var sandbox = await RunningSandbox.StartAsync();
        var answers = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => sandbox.ApiJsonAsync(HttpMethod.Post, "/orders", RunningSandbox.Order("LBC-1"))));
        Assert.Single(answers, answer => answer.GetProperty("success").GetBoolean());
        Assert.Equal(19, answers.Count(answer => answer.TryGetProperty("error_code", out var code) && code.GetInt32() == 1006));
    }

    [Theory]
    [InlineData("""{"currency":"EUR","amount":1,"description":"x"}""", 1006)]
    [InlineData("""{"order_id":"123456789012345678901234567890123456789012345678901","currency":"EUR","amount":1,"description":"x"}""", 1006)]
    [InlineData("""{"order_id":"a","currency":"EUR","amount":1.5,"description":"x"}""", 1001)]
    [InlineData("""{"order_id":"a","currency":"EUR","amount":0,"description":"x"}""", 1001)]
    [InlineData("""{"order_id":"a","currency":"euro","amount":1,"description":"x"}""", 1002)]
    [InlineData("""{"order_id":"a","currency":"EUR","amount":1}""", 1008)]
    [InlineData("""{"order_id":"a","currency":"EUR","amount":1,"description":"x"}""", 1016)]
    [InlineData("""{"type":"paymentlink","order_id":"a","currency":"EUR","amount":1,"description":"x","gateway":"NONE"}""", 1023)]
    [InlineData("""{"type":"paymentlink","order_id":"a","currency":"EUR","amount":1,"description":"x","gateway":"MISTERCASH"}""", 1016)]
    [InlineData("""{"type":"paymentlink","order_id":"a","currency":"EUR","amount":7496,"description":"x","checkout_options":{"validate_cart":true,"tax_tables":{"alternate":[{"name":"9","rules":[{"rate":0.09}]},{"name":"21","rules":[{"rate":0.21}]}]}},"shopping_cart":{"items":[{"unit_price":13.761467889,"quantity":2,"tax_table_selector":"9"},{"unit_price":8.2644628099,"quantity":4,"tax_table_selector":"21"},{"unit_price":4.5412844037,"quantity":1,"tax_table_selector":"9"}]}}""", 1027)]
    public async Task A_bad_order_is_refused_with_its_code(string request, int code)
    {
        await using var sandbox = await RunningSandbox.StartAsync();
        var answer = await sandbox.ApiJsonAsync(HttpMethod.Post, "/orders", JsonSerializer.Deserialize<JsonElement>(request));
        Assert.False(answer.GetProperty("success").GetBoolean());
        Assert.Equal(code, answer.GetProperty("error_code").GetInt32());
    }

    [Fact]
    public async Task Shipping_needs_a_payment_and_cancelling_needs_none()
    {
        await using var sandbox = await RunningSandbox.StartAsync();
        await sandbox.CreateOrderAsync("LBC-1");
        Assert.False(await SucceedsAsync(sandbox, "LBC-1", new { status = "shipped" }));
        await sandbox.ControlAsync("/multisafepay/orders/LBC-1/outcome", new { status = "completed" });
        Assert.False(await SucceedsAsync(sandbox, "LBC-1", new { status = "cancelled" }));
        Assert.True(await SucceedsAsync(sandbox, "LBC-1", new { status = "shipped", tracktrace_code = "3232" }));
        Assert.True(await SucceedsAsync(sandbox, "LBC-1", new { invoice_id = "2026-0042" }));

        await sandbox.CreateOrderAsync("LBC-2");
        Assert.True(await SucceedsAsync(sandbox, "LBC-2", new { status = "cancelled", exclude_order = true }));
    }

    [Fact]
    public async Task A_refund_without_amount_gives_everything_back_and_the_same_amount_twice_is_1034()
    {
        await using var sandbox = await RunningSandbox.StartAsync();
        await sandbox.CreateOrderAsync("LBC-1");
        await sandbox.ControlAsync("/multisafepay/orders/LBC-1/outcome", new { status = "completed" });
        var part = await sandbox.ApiJsonAsync(HttpMethod.Post, "/orders/LBC-1/refunds", new { currency = "EUR", amount = 500 });
        var again = await sandbox.ApiJsonAsync(HttpMethod.Post, "/orders/LBC-1/refunds", new { currency = "EUR", amount = 500 });
        Assert.Equal(1034, again.GetProperty("error_code").GetInt32());
        await sandbox.ApiJsonAsync(HttpMethod.Post, "/orders/LBC-1/refunds", new { currency = "EUR" });

        var refundId = part.GetProperty("data").GetProperty("refund_id").GetInt64();
        Assert.True(await SucceedsAsync(sandbox, $"LBC-1/refunds/{refundId}", new { status = "void" }));
        await sandbox.ControlAsync("/clock", new { advanceSeconds = 2 * 86_400 });
        await Eventually.IsAsync(7999, async () => (await OrderAsync(sandbox, "LBC-1")).GetProperty("amount_refunded").GetInt64());
        Assert.Equal("partial_refunded", (await OrderAsync(sandbox, "LBC-1")).GetProperty("status").GetString());
    }

    [Fact]
    public async Task An_unpaid_order_expires_when_its_time_is_over()
    {
        await using var sandbox = await RunningSandbox.StartAsync();
        await sandbox.CreateOrderAsync("LBC-1");
        await sandbox.ControlAsync("/clock", new { advanceSeconds = 31 * 86_400 });
        await Eventually.IsAsync("expired", async () => (await OrderAsync(sandbox, "LBC-1")).GetProperty("status").GetString());
    }

    [Fact]
    public async Task The_methods_are_those_of_belgium()
    {
        await using var sandbox = await RunningSandbox.StartAsync();
        var methods = (await sandbox.ApiJsonAsync(HttpMethod.Get, "/payment-methods?amount=1000&currency=EUR")).GetProperty("data");
        var codes = methods.EnumerateArray().Select(method => method.GetProperty("id").GetString());
        Assert.Empty(BelgianMethods.Except(codes));
        Assert.Equal("Bancontact", methods[0].GetProperty("name").GetString());
    }

    private static async Task<bool> SucceedsAsync(RunningSandbox sandbox, string order, object patch)
        => (await sandbox.ApiJsonAsync(HttpMethod.Patch, "/orders/" + order, patch)).GetProperty("success").GetBoolean();

    private static async Task<JsonElement> OrderAsync(RunningSandbox sandbox, string orderId)
        => (await sandbox.ApiJsonAsync(HttpMethod.Get, "/orders/" + orderId)).GetProperty("data");
}
