using System.Text.Json;
using System.Text.Json.Nodes;
using LaBelleCerise.Ordering.Payments.MultiSafepay;

namespace LaBelleCerise.Modules.Tests.Ordering.Payments.MultiSafepay;

public sealed class MultiSafepayClientTests
{
    private static readonly string[] Allowed =
    [
        "type", "order_id", "currency", "amount", "description",
        "payment_options.notification_url", "payment_options.notification_method", "payment_options.redirect_url", "payment_options.cancel_url", "payment_options.close_window",
        "customer.locale", "customer.country", "customer.ip_address", "seconds_active", "second_chance.send_mail", "var1",
    ];

    [Fact]
    [Promise("S16", "S19")]
    public void The_provider_is_told_the_amount_our_references_and_nothing_of_who_or_what()
    {
        var payload = MultiSafepayClient.Payload(new NewProviderOrder(
            "LBC-7Q2K-1", Guid.NewGuid(), "LBC-7Q2K", 8499, "EUR", "fr", "BE", "203.0.113.9", "https://shop.example/fr/paiement/t", "https://shop.example/webhooks/multisafepay", 7200));
        Assert.Equal(Allowed.Order(), Leaves(payload, "").Order());
        Assert.Equal(8499, (long)payload["amount"]!);
        Assert.Equal("fr_BE", (string)payload["customer"]!["locale"]!);
    }

    [Theory]
    [InlineData("""{"success":false,"data":{},"error_code":1006,"error_info":"Invalid transaction ID"}""", 1006)]
    [InlineData("""{"success":false,"data":[],"error_code":"1032","error_info":"no key"}""", 1032)]
    [InlineData("""{"success":false,"message":"invalid","errors":[{"attribute":"amount","message":"must be set","details":""}]}""", null)]
    public void Both_error_envelopes_are_read(string answer, int? code)
    {
        using var json = JsonDocument.Parse(answer);
        Assert.Equal(code, MultiSafepayClient.ErrorCode(json.RootElement));
    }

    private static IEnumerable<string> Leaves(JsonObject node, string path) => node.SelectMany(pair =>
        pair.Value is JsonObject inner ? Leaves(inner, $"{path}{pair.Key}.") : [path + pair.Key]);
}
