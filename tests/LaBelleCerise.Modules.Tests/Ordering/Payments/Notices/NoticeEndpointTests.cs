using System.Net;
using LaBelleCerise.Kernel.Data;
using LaBelleCerise.Ordering;
using LaBelleCerise.Ordering.Orders;
using LaBelleCerise.Ordering.Payments;
using LaBelleCerise.Ordering.Payments.Notices;
using Microsoft.Extensions.DependencyInjection;

namespace LaBelleCerise.Modules.Tests.Ordering.Payments.Notices;

public sealed class NoticeEndpointTests(Shop shop) : IClassFixture<Shop>
{
    private readonly Till till = new(shop);

    [Fact]
    [Behaviour(3, 4)]
    public async Task The_same_notice_ten_times_at_once_is_one_step()
    {
        var order = await Begun();
        await shop.World.Notifications("hold");
        await shop.World.EndPayment(order.Number + "-1", "completed");
        var body = Till.Body(order.Number + "-1", "completed");
        var answers = await Task.WhenAll(Enumerable.Range(0, 10).Select(_ => till.Post(body)));
        Assert.All(answers, a => Assert.Equal(HttpStatusCode.OK, a.StatusCode));
        Assert.All(await Task.WhenAll(answers.Select(a => a.Content.ReadAsStringAsync(TestContext.Current.CancellationToken))), text => Assert.StartsWith("OK", text, StringComparison.Ordinal));
        Assert.Single(await till.Notices(), n => n.ProviderOrderId == order.Number + "-1");
        await Task.WhenAll(shop.Settle(), shop.Settle());
        var paid = await till.Order(order);
        Assert.Equal(OrderState.Paid, paid.State);
        Assert.Single(paid.Events, e => e.Kind is OrderEventKind.Paid);
        Assert.Equal((4, 0, 1), (await till.Stock(order)) is var s ? (s.OnHand, s.Held, s.Sold) : default);
        Assert.Equal(HttpStatusCode.OK, (await till.Post(body)).StatusCode);
        await shop.Settle();
        Assert.Single((await till.Order(order)).Events, e => e.Kind is OrderEventKind.Paid);
        await shop.World.Notifications("normal");
    }

    [Theory]
    [InlineData("initialized completed cancelled expired refunded")]
    [InlineData("refunded expired cancelled completed initialized")]
    [InlineData("completed initialized expired refunded cancelled")]
    [InlineData("cancelled completed expired initialized refunded")]
    [InlineData("expired refunded initialized cancelled completed")]
    [Behaviour(5)]
    public async Task Notices_in_any_order_end_in_the_providers_own_state(string statuses)
    {
        var order = await Begun();
        await shop.World.Notifications("hold");
        await shop.World.EndPayment(order.Number + "-1", "completed");
        foreach (var status in statuses.Split(' '))
        {
            Assert.Equal(HttpStatusCode.OK, (await till.Post(Till.Body(order.Number + "-1", status))).StatusCode);
            await shop.Settle();
        }

        Assert.Equal(OrderState.Paid, (await till.Order(order)).State);
        Assert.Equal((PaymentState.Paid, "completed"), Assert.Single(await till.Payments(order)) is var p ? (p.State, p.ProviderStatus) : default);
        await shop.World.Notifications("normal");
    }

    [Fact]
    public async Task A_forged_late_or_future_notice_is_refused_and_nothing_is_kept()
    {
        var order = await Begun();
        var before = (await till.Notices()).Count;
        var body = Till.Body(order.Number + "-1", "completed");
        var now = shop.Clock.GetUtcNow();
        HttpResponseMessage[] answers =
        [
            await till.Post(body, key: "another-key"),
            await till.Post(body, at: now.AddSeconds(-601)),
            await till.Post(body, at: now.AddSeconds(601)),
            await till.Post(body, header: ""),
            await till.Post(body, header: "bm8gY29sb24="),
            await till.Post(Till.Body("LBC-GUESSED-1", "completed"), key: ""),
        ];
        Assert.All(answers, a => Assert.Equal(HttpStatusCode.Unauthorized, a.StatusCode));
        Assert.Single(await Task.WhenAll(answers.Select(a => a.Content.ReadAsStringAsync(TestContext.Current.CancellationToken))) is var texts ? texts.Distinct() : []);
        await shop.Settle();
        Assert.Equal(before, (await till.Notices()).Count);
        Assert.Equal(OrderState.AwaitingPayment, (await till.Order(order)).State);
        Assert.Equal(HttpStatusCode.OK, (await till.Post(body, at: now.AddSeconds(-600))).StatusCode);
    }

    [Fact]
    public async Task A_notice_that_is_too_large_or_no_order_is_refused()
    {
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, (await till.Post(new string('x', (256 * 1024) + 1))).StatusCode);
        Assert.Equal(HttpStatusCode.BadRequest, (await till.Post("<xml/>")).StatusCode);
        Assert.Equal(HttpStatusCode.BadRequest, (await till.Post("[]")).StatusCode);
        Assert.Equal(HttpStatusCode.BadRequest, (await till.Post("""{"order_id":"LBC-1","status":"completed","amount":"10","currency":"EUR"}""")).StatusCode);
    }

    [Fact]
    public async Task A_notice_about_a_payment_that_we_never_asked_for_is_acknowledged_and_parked()
    {
        Assert.Equal(HttpStatusCode.OK, (await till.Post(Till.Body("ELSEWHERE-9", "completed"))).StatusCode);
        await shop.Settle();
        Assert.Equal((NoticeState.Parked, ParkReason.UnknownPayment), Assert.Single(await till.Notices(), n => n.ProviderOrderId == "ELSEWHERE-9") is var n ? (n.State, n.Reason) : default);
    }

    [Fact]
    public async Task A_word_that_nobody_told_us_about_is_acknowledged_and_parked()
    {
        var order = await Begun();
        Assert.Equal(HttpStatusCode.OK, (await till.Post(Till.Body(order.Number + "-1", "pondering"))).StatusCode);
        await shop.Settle();
        Assert.Equal(ParkReason.UnknownStatus, Assert.Single(await till.Notices(), n => n.ProviderOrderId == order.Number + "-1").Reason);
        Assert.Equal(OrderState.AwaitingPayment, (await till.Order(order)).State);
    }

    [Fact]
    public async Task A_notice_without_timestamp_is_acknowledged_and_left()
    {
        var order = await Begun();
        Assert.Equal(HttpStatusCode.OK, (await till.Post(Till.Body(order.Number + "-1", "completed"), query: "?transactionid=" + order.Number)).StatusCode);
        Assert.DoesNotContain(await till.Notices(), n => n.ProviderOrderId == order.Number + "-1");
    }

    [Fact]
    public async Task The_form_without_signature_only_makes_us_ask()
    {
        var order = await Begun();
        await shop.World.Notifications("hold");
        using var provider = shop.NewVisitor();
        var path = $"{NoticeEndpoint.Path}?timestamp=1&transactionid={order.Number}-1";
        Assert.Equal("OK", (await provider.Get(path)).Body);
        await shop.Settle();
        Assert.Equal(OrderState.AwaitingPayment, (await till.Order(order)).State);
        await shop.World.EndPayment(order.Number + "-1", "completed");
        Assert.Equal("OK", (await provider.Get(path)).Body);
        await shop.Settle();
        Assert.Equal(OrderState.Paid, (await till.Order(order)).State);
        Assert.Equal("OK", (await provider.Get($"{NoticeEndpoint.Path}?timestamp=1&transactionid=LBC-GUESSED-1")).Body);
        Assert.DoesNotContain(await till.Notices(), n => n.ProviderOrderId == "LBC-GUESSED-1");
        await shop.World.Notifications("normal");
    }

    [Fact]
    [Behaviour(6)]
    public async Task A_notice_is_answered_while_ordering_is_busy()
    {
        var order = await Begun();
        await using var scope = shop.Services.CreateAsyncScope();
        using var turn = await shop.Services.GetRequiredService<WriterLanes>().Enter(scope.ServiceProvider.GetRequiredService<OrderingDb>(), TestContext.Current.CancellationToken);
        // The lane is given back only after the answer: that it comes at all is the proof.
        Assert.Equal(HttpStatusCode.OK, (await till.Post(Till.Body(order.Number + "-1", "initialized"))).StatusCode);
        Assert.Single(await till.Notices(), n => n.ProviderOrderId == order.Number + "-1");
    }

    [Fact]
    [Promise("S19")]
    public async Task Nothing_of_who_paid_with_what_is_kept_anywhere()
    {
        var order = await Begun();
        await shop.World.Notifications("hold");
        await shop.World.EndPayment(order.Number + "-1", "completed");
        Assert.Equal(HttpStatusCode.OK, (await till.Post(Till.Body(order.Number + "-1", "completed"))).StatusCode);
        await shop.Settle();
        Assert.Equal(OrderState.Paid, (await till.Order(order)).State);
        string[] planted = ["BE71096123456769", "4111111111111111", "Planted Holder", "zoe.planted", "A. Sandbox"];
        var files = Directory.GetFiles(shop.DataFolder, "*", SearchOption.AllDirectories).Where(f => new FileInfo(f).Length > 0);
        Assert.All(files, file => Assert.DoesNotContain(planted, mark => Bytes(file).AsSpan().IndexOf(System.Text.Encoding.UTF8.GetBytes(mark)) >= 0));
        Assert.DoesNotContain(shop.Logs.Lines, line => planted.Any(mark => line.Contains(mark, StringComparison.Ordinal)));
        var rows = System.Text.Json.JsonSerializer.Serialize(new { notices = await till.Notices(), payments = await till.Payments(order) });
        Assert.Contains("MISTERCASH", rows, StringComparison.Ordinal);
        Assert.DoesNotContain(planted, mark => rows.Contains(mark, StringComparison.Ordinal));
        await shop.World.Notifications("normal");
    }

    private static byte[] Bytes(string file)
    {
        using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        using var copy = new MemoryStream();
        stream.CopyTo(copy);
        return copy.ToArray();
    }

    private async Task<PlacedOrder> Begun()
    {
        var order = await till.Place();
        using var visitor = shop.NewVisitor();
        (await visitor.Get(order.StartPath)).One("#to-provider");
        return order;
    }
}
