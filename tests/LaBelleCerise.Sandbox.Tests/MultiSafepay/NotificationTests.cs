using System.Net;
using System.Text;

namespace LaBelleCerise.Sandbox.Tests.MultiSafepay;

public sealed class NotificationTests
{
    [Fact]
    public async Task Paying_on_the_page_notifies_the_shop_with_a_good_signature_and_returns_the_browser()
    {
        await using var sandbox = await RunningSandbox.StartAsync();
        await using var shop = await ShopListener.StartAsync();
        var created = await sandbox.CreateOrderAsync("LBC-1", shop.Url);
        var page = new Uri(created.GetProperty("payment_url").GetString()!);
        var html = await sandbox.Http.GetStringAsync(page, TestContext.Current.CancellationToken);
        Assert.Contains("€ 84,99", html, StringComparison.Ordinal);
        Assert.Contains("Betaling lukt", html, StringComparison.Ordinal);

        using var form = new FormUrlEncodedContent(new Dictionary<string, string> { ["method"] = "KBC", ["outcome"] = "completed" });
        using var back = await sandbox.Http.PostAsync(page, form, TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.SeeOther, back.StatusCode);
        Assert.Equal("http://127.0.0.1:5080/nl/bedankt?t=1&transactionid=LBC-1", back.Headers.Location?.ToString());

        var notification = await shop.NextAsync();
        Assert.Equal("LBC-1", notification.TransactionId);
        Assert.True(notification.Verifies(RunningSandbox.ApiKey));
        Assert.False(notification.Verifies("another-key"));
        Assert.Equal("completed", notification.Status);
        Assert.Equal("KBC", notification.Order.GetProperty("payment_details").GetProperty("type").GetString());

        using var response = await sandbox.ApiAsync(HttpMethod.Get, "/orders/LBC-1");
        var answer = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        Assert.Equal($$"""{"success":true,"data":{{Encoding.UTF8.GetString(notification.Body)}}}""", answer);
    }

    [Theory]
    [InlineData("nl_BE", "Betaling lukt", "lang=\"nl\"")]
    [InlineData("fr_BE", "Paiement réussi", "lang=\"fr\"")]
    [InlineData("de_DE", "Zahlung gelingt", "lang=\"de\"")]
    [InlineData("en_US", "Payment succeeds", "lang=\"en\"")]
    public async Task The_page_speaks_the_language_of_the_order(string locale, string text, string language)
    {
        await using var sandbox = await RunningSandbox.StartAsync();
        var created = await sandbox.CreateOrderAsync("LBC-1", locale: locale);
        var html = await sandbox.Http.GetStringAsync(new Uri(created.GetProperty("payment_url").GetString()!), TestContext.Current.CancellationToken);
        Assert.Contains(text, html, StringComparison.Ordinal);
        Assert.Contains(language, html, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("void", "geannuleerd?transactionid=LBC-1")]
    [InlineData("declined", "geannuleerd?transactionid=LBC-1")]
    [InlineData("uncleared", "bedankt?t=1&transactionid=LBC-1")]
    public async Task Other_outcomes_return_where_they_belong(string outcome, string address)
    {
        await using var sandbox = await RunningSandbox.StartAsync();
        var page = new Uri((await sandbox.CreateOrderAsync("LBC-1")).GetProperty("payment_url").GetString()!);
        using var form = new FormUrlEncodedContent(new Dictionary<string, string> { ["method"] = "MISTERCASH", ["outcome"] = outcome });
        using var back = await sandbox.Http.PostAsync(page, form, TestContext.Current.CancellationToken);
        Assert.EndsWith(address, back.Headers.Location?.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task While_the_bank_looks_at_a_payment_its_page_plays_what_the_bank_says()
    {
        await using var sandbox = await RunningSandbox.StartAsync();
        var page = new Uri((await sandbox.CreateOrderAsync("LBC-1")).GetProperty("payment_url").GetString()!);
        using var first = new FormUrlEncodedContent(new Dictionary<string, string> { ["method"] = "MISTERCASH", ["outcome"] = "uncleared" });
        using var waiting = await sandbox.Http.PostAsync(page, first, TestContext.Current.CancellationToken);
        var again = await sandbox.Http.GetStringAsync(page, TestContext.Current.CancellationToken);
        Assert.Contains("value=\"completed\"", again, StringComparison.Ordinal);
        Assert.DoesNotContain("value=\"expired\"", again, StringComparison.Ordinal);

        using var second = new FormUrlEncodedContent(new Dictionary<string, string> { ["method"] = "MISTERCASH", ["outcome"] = "completed" });
        using var back = await sandbox.Http.PostAsync(page, second, TestContext.Current.CancellationToken);
        Assert.EndsWith("bedankt?t=1&transactionid=LBC-1", back.Headers.Location?.ToString(), StringComparison.Ordinal);
        Assert.Equal("completed", (await sandbox.ApiJsonAsync(HttpMethod.Get, "/orders/LBC-1")).GetProperty("data").GetProperty("status").GetString());
    }

    [Fact]
    public async Task Closing_the_page_tells_nobody_and_leaves_the_payment_open()
    {
        await using var sandbox = await RunningSandbox.StartAsync();
        var page = new Uri((await sandbox.CreateOrderAsync("LBC-1", "http://127.0.0.1:1/x")).GetProperty("payment_url").GetString()!);
        using var form = new FormUrlEncodedContent(new Dictionary<string, string> { ["outcome"] = "close" });
        using var closed = await sandbox.Http.PostAsync(page, form, TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.OK, closed.StatusCode);
        Assert.Equal(0, (await sandbox.ControlAsync("/notifications")).GetProperty("waiting").GetArrayLength());
        Assert.Equal("initialized", (await sandbox.ApiJsonAsync(HttpMethod.Get, "/orders/LBC-1")).GetProperty("data").GetProperty("status").GetString());
    }

    [Fact]
    public async Task Duplicates_arrive_as_often_as_asked()
    {
        await using var sandbox = await RunningSandbox.StartAsync();
        await using var shop = await ShopListener.StartAsync();
        await sandbox.ControlAsync("/notifications", new { mode = "duplicate", copies = 3 });
        await sandbox.CreateOrderAsync("LBC-1", shop.Url);
        await sandbox.ControlAsync("/multisafepay/orders/LBC-1/outcome", new { status = "completed" });
        var copies = await shop.NextAsync(3);
        Assert.All(copies, copy => Assert.True(copy.Verifies(RunningSandbox.ApiKey)));
        Assert.Single(copies.Select(copy => Encoding.UTF8.GetString(copy.Body)).Distinct());
    }

    [Fact]
    public async Task Held_notifications_leave_on_release_also_shuffled_and_an_old_status_can_be_told_again()
    {
        await using var sandbox = await RunningSandbox.StartAsync();
        await using var shop = await ShopListener.StartAsync();
        await sandbox.ControlAsync("/notifications", new { mode = "hold" });
        await sandbox.CreateOrderAsync("LBC-1", shop.Url);
        foreach (var status in new[] { "uncleared", "declined", "completed" })
        {
            await sandbox.ControlAsync("/multisafepay/orders/LBC-1/outcome", new { status });
        }

        Assert.Equal(3, (await sandbox.ControlAsync("/notifications")).GetProperty("waiting").GetArrayLength());
        Assert.False(shop.HasMore);
        Assert.Equal(3, (await sandbox.ControlAsync("/notifications/release", new { shuffle = true })).GetProperty("released").GetInt32());
        var statuses = (await shop.NextAsync(3)).Select(one => one.Status).Order(StringComparer.Ordinal);
        Assert.Equal(["completed", "declined", "uncleared"], statuses);

        await sandbox.ControlAsync("/notifications", new { mode = "normal" });
        await sandbox.ControlAsync("/notifications/resend/LBC-1", new { status = "initialized" });
        var old = await shop.NextAsync();
        Assert.Equal("initialized", old.Status);
        Assert.True(old.Verifies(RunningSandbox.ApiKey));
    }

    [Fact]
    public async Task Shuffled_notifications_all_arrive()
    {
        await using var sandbox = await RunningSandbox.StartAsync();
        await using var shop = await ShopListener.StartAsync();
        await sandbox.ControlAsync("/notifications", new { mode = "shuffled", delaySeconds = 1 });
        foreach (var orderId in Enumerable.Range(1, 8).Select(number => $"LBC-{number}"))
        {
            await sandbox.CreateOrderAsync(orderId, shop.Url);
            await sandbox.ControlAsync($"/multisafepay/orders/{orderId}/outcome", new { status = "completed" });
        }

        Assert.Equal(8, (await shop.NextAsync(8)).Select(one => one.TransactionId).Distinct().Count());
    }

    [Fact]
    public async Task Without_OK_it_comes_again_after_the_gap_with_a_new_timestamp()
    {
        await using var sandbox = await RunningSandbox.StartAsync();
        await using var shop = await ShopListener.StartAsync();
        shop.Answer = "busy";
        await sandbox.CreateOrderAsync("LBC-1", shop.Url);
        await sandbox.ControlAsync("/multisafepay/orders/LBC-1/outcome", new { status = "completed" });
        var first = await shop.NextAsync();
        await Eventually.IsAsync(1, async () => (await sandbox.ControlAsync("/notifications")).GetProperty("sent").GetArrayLength());

        shop.Answer = "MULTISAFEPAY_OK";
        await sandbox.ControlAsync("/clock", new { advanceSeconds = 901 });
        var second = await shop.NextAsync();
        Assert.NotEqual(first.Timestamp, second.Timestamp);
        Assert.True(second.Verifies(RunningSandbox.ApiKey));
        await Eventually.IsAsync(0, async () => (await sandbox.ControlAsync("/notifications")).GetProperty("waiting").GetArrayLength());
    }
}
