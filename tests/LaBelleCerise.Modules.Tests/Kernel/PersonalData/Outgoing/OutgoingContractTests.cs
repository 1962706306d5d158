using System.Text;
using LaBelleCerise.Consent.Policy;
using LaBelleCerise.Kernel.PersonalData;
using LaBelleCerise.Kernel.PersonalData.Outgoing;
using LaBelleCerise.Modules.Tests.Messaging;
using LaBelleCerise.Modules.Tests.Messaging.Sending;
using LaBelleCerise.Modules.Tests.Ordering;
using LaBelleCerise.Modules.Tests.Ordering.Payments;
using LaBelleCerise.Ordering.Delivery;
using LaBelleCerise.Ordering.Orders;
using LaBelleCerise.Ordering.Taxation;
using Microsoft.Extensions.DependencyInjection;
using MimeKit;

namespace LaBelleCerise.Modules.Tests.Kernel.PersonalData.Outgoing;

/// <summary>What goes out today, received as the other side receives it, against the contracts and these against the register (promises S46, S49; ADR 0040).</summary>
public sealed class OutgoingContractTests(StoppableShop shop) : IClassFixture<StoppableShop>
{
    private IEnumerable<OutgoingContract> Contracts => shop.Services.GetServices<OutgoingContract>();

    [Fact]
    public async Task In_a_whole_sale_every_field_that_leaves_stands_in_a_contract_and_one_more_is_found()
    {
        await using var server = new SmallMailServer(shop.Port);
        var finder = shop.Services.GetRequiredService<PickupFinder>();
        foreach (var way in new[] { DeliveryWay.BpostPoint, DeliveryWay.BpostLocker, DeliveryWay.DpdPickup })
        {
            Assert.IsType<PickupAnswer.Found>(await finder.Near(way, "8900", "nl", TestContext.Current.CancellationToken));
        }

        Assert.IsType<ViesReply.Valid>(await AskVies());
        await Sell("Sentinelstraat", "0470 98 76 54", pays: true);
        await Sell("Sentinelstraat", "0470 98 76 54", pays: false);
        await shop.Advance(TimeSpan.FromHours(30));
        await shop.RunJob("ordering.lapse-unpaid-orders");
        await shop.Settle();

        var sent = shop.World.Sent.ToList();
        Assert.Equal([], sent.SelectMany(TooMuch).Distinct());
        Assert.All(Contracts.SelectMany(c => c.Addresses), called => Assert.Contains(sent, request => request.Fits(called)));

        var mail = Contracts.Single(c => c.Recipient == Recipient.MailHost);
        Assert.NotEmpty(server.Taken);
        Assert.Equal([], mail.TooMuch(server.Said.SelectMany(EnvelopeOf)));
        Assert.All(server.Taken, data => Assert.Equal([], mail.TooMuch(FieldsOf(data))));
        Assert.All(server.Taken, data => Assert.DoesNotContain("98 76 54", WordsOf(data), StringComparison.Ordinal));

        // The check can fail: one field more in each, and an address that nobody declared.
        var order = sent.First(r => r.Method == "POST" && r.Path.EndsWith("/orders", StringComparison.Ordinal));
        Assert.Equal(["body:customer.email"], TooMuch(order with { Fields = [.. order.Fields, new("body:customer.email", "an@voorbeeld.be")] }));
        Assert.Equal(["POST /multisafepay/v1/json/customers"], TooMuch(order with { Path = "/multisafepay/v1/json/customers" }));
        Assert.Equal(["header:X-Customer"], mail.TooMuch(FieldsOf("X-Customer: 12\r\n" + server.Taken[0])));
    }

    [Fact]
    public void A_contract_promises_no_recipient_more_than_the_register_does()
    {
        var register = shop.Services.GetRequiredService<PersonalDataRegister>();
        var lines = shop.Services.GetRequiredService<ProcessingRecord>().Lines();
        Assert.Equal([], Contracts.SelectMany(c => c.NotInRegister(register)));
        Assert.All(Contracts.SelectMany(c => c.Fields.Values.Where(f => f.Purpose is not null).Select(f => (c.Recipient, Field: f))), passed =>
            Assert.Contains(lines, l => l.Purpose.Key == passed.Field.Purpose && l.Recipients.Contains(passed.Recipient) && l.Categories.Contains(passed.Field.Category!.Value)));
        Assert.Equal(["body:phone (Order.Phone)"], new TooGenerous().NotInRegister(register));
    }

    [Fact]
    public async Task A_recipient_that_is_stopped_gets_nothing_and_nothing_is_lost()
    {
        await using var server = new SmallMailServer(shop.Port);
        shop.Stopped.UnionWith([Recipient.MultiSafepay, Recipient.Bpost, Recipient.Dpd, Recipient.MailHost, Recipient.Vies]);
        var before = shop.World.Sent.Count;
        var finder = shop.Services.GetRequiredService<PickupFinder>();
        Assert.IsType<PickupAnswer.Unavailable>(await finder.Near(DeliveryWay.BpostPoint, "9000", "nl", TestContext.Current.CancellationToken));
        Assert.IsType<PickupAnswer.Unavailable>(await finder.Near(DeliveryWay.DpdPickup, "9000", "nl", TestContext.Current.CancellationToken));
        var placed = await new Till(shop).Place();
        Assert.IsType<ViesReply.Unknown>(await AskVies());
        using var visitor = shop.NewVisitor();
        var away = await visitor.Get(placed.StartPath);
        Assert.Equal("De betaaldienst is even niet bereikbaar", away.One("h1").TextContent);
        await shop.Announce("ordering", PostOffice.Placed("halt@voorbeeld.be"));
        using var staff = await shop.Staff();
        Assert.Single((await staff.Get("/admin/mails")).All("#stopped"));
        Assert.Equal(before, shop.World.Sent.Count);
        Assert.Empty(server.Taken);

        shop.Stopped.Clear();
        Assert.IsType<PickupAnswer.Found>(await finder.Near(DeliveryWay.DpdPickup, "9000", "nl", TestContext.Current.CancellationToken));
        Assert.Single((await visitor.Submit(away, "#try-again")).All("#to-provider"));
        await shop.Settle();
        Assert.Contains("halt@voorbeeld.be", Assert.Single(server.Taken), StringComparison.Ordinal);
        Assert.Empty((await staff.Get("/admin/mails")).All("#stopped"));
    }

    private async Task<ViesReply> AskVies()
    {
        await using var scope = shop.Services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<ViesClient>().Ask(new VatNumber("DE", "136695976"), TestContext.Current.CancellationToken);
    }

    private async Task Sell(string street, string phone, bool pays)
    {
        var sku = await shop.List();
        using var visitor = shop.NewVisitor();
        await visitor.Add(sku);
        var review = await visitor.FillIn(new { Email = $"{Guid.NewGuid():N}@voorbeeld.be", FirstName = "An", LastName = "Peeters", PostalCode = "8900", City = "Ieper", Street = street, Number = "12", Phone = phone });
        await visitor.Submit(review, "form#place-order", new { PayWay = nameof(PayWay.Online) });
        var order = Assert.Single(await shop.OrdersOf(sku));
        await shop.Settle();
        if (pays)
        {
            var till = new Till(shop);
            await shop.World.EndPayment($"{order.Number}-1", "completed");
            await Till.Until(async () => (await till.Notices()).Any(n => n.ProviderOrderId == $"{order.Number}-1"));
            await shop.Settle();
        }
    }

    /// <summary>What a request carries beyond its contract; its own address when no contract knows it.</summary>
    private IEnumerable<string> TooMuch(SentRequest request) => Contracts.SingleOrDefault(c => c.Addresses.Any(request.Fits)) is { } contract
        ? contract.TooMuch(request.Fields.Select(f => f.Key))
        : [$"{request.Method} {request.Path}"];

    private static IEnumerable<string> EnvelopeOf(string said) => said.Split(':')[0].Trim() switch
    {
        "DATA" or "QUIT" or "RSET" or "." => [],
        var word when word.StartsWith("EHLO", StringComparison.OrdinalIgnoreCase) => ["envelope:EHLO"],
        var word => ["envelope:" + word],
    };

    private static IEnumerable<string> FieldsOf(string data)
    {
        var message = Parse(data);
        var parts = message.BodyParts.ToList();
        return [.. message.Headers.Select(h => "header:" + h.Field), .. message.Body!.Headers.Select(h => "header:" + h.Field),
            .. parts.Select(p => $"{(p.IsAttachment ? "attachment" : "body")}:{p.ContentType.MimeType}")];
    }

    private static string WordsOf(string data)
    {
        var message = Parse(data);
        return message.TextBody + message.HtmlBody;
    }

    private static MimeMessage Parse(string data) => MimeMessage.Load(new MemoryStream(Encoding.Latin1.GetBytes(data)));

    /// <summary>A contract that lets a carrier's number go to the payment provider.</summary>
    private sealed class TooGenerous : OutgoingContract
    {
        public TooGenerous()
            : base(Recipient.MultiSafepay) => Carries<Order>("body:phone", o => o.Phone);
    }
}
