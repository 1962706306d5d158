using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using LaBelleCerise.Kernel.Commands;
using LaBelleCerise.Kernel.Security;
using LaBelleCerise.Kernel.Web;
using LaBelleCerise.Ordering;
using LaBelleCerise.Ordering.Delivery;
using LaBelleCerise.Ordering.Orders;
using LaBelleCerise.Ordering.Payments;
using LaBelleCerise.Ordering.Payments.Notices;
using LaBelleCerise.Ordering.Stocks;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ShopOrder = LaBelleCerise.Ordering.Orders.Order;

namespace LaBelleCerise.Modules.Tests.Ordering.Payments;

/// <summary>Places orders and signs notices for the payment tests. Orders come from the domain and not from the checkout, whose own tests walk it.</summary>
internal sealed class Till(Shop shop)
{
    public const string ApiKey = "sandbox-api-key";
    private static int last;

    /// <summary>A placed order of one piece of 10 euro and delivery: 14,95 in all.</summary>
    public async Task<PlacedOrder> Place(string culture = "nl")
    {
        await using var scope = shop.Services.CreateAsyncScope();
        var (db, stock) = (scope.ServiceProvider.GetRequiredService<OrderingDb>(), scope.ServiceProvider.GetRequiredService<StockBook>());
        var number = $"LBC-T{Interlocked.Increment(ref last):D5}";
        var sku = "TEST-" + number;
        var order = ShopOrder.Place(Details(number, culture), [Line(sku)], 495, shop.Clock.GetUtcNow(), TimeSpan.FromHours(2));
        await scope.ServiceProvider.GetRequiredService<UnitOfWork>().Run(db, async token =>
        {
            stock.Open(sku, 5);
            db.Add(order);
            await db.SaveChangesAsync(token);
            Assert.Null(await stock.Hold(order.Id, OrderDesk.PiecesOf(order), token));
            return await db.SaveChangesAsync(token);
        }, CancellationToken.None);
        return new PlacedOrder(order.Id, number, sku, shop.Services.GetRequiredService<SignedTokens>().Create(PublicPages.OrderToken, order.Id, 1));
    }

    /// <summary>Cancels an order as staff do.</summary>
    public async Task Cancel(PlacedOrder placed)
    {
        await using var scope = shop.Services.CreateAsyncScope();
        var (db, desk) = (scope.ServiceProvider.GetRequiredService<OrderingDb>(), scope.ServiceProvider.GetRequiredService<OrderDesk>());
        await scope.ServiceProvider.GetRequiredService<UnitOfWork>().Run(db, async token =>
        {
            var order = (await desk.Take(PaymentBook.Books, placed.Id, token))!;
            Assert.True(order.Cancel(Guid.NewGuid(), "Staff", "test", shop.Clock.GetUtcNow()));
            await desk.SettleCancelled(order, wasPaid: false, token);
            return await db.SaveChangesAsync(token);
        }, CancellationToken.None);
    }

    public async Task<Order> Order(PlacedOrder order) => await Read(db => db.Open<Order>(PaymentBook.Books).Include(o => o.Events).SingleAsync(o => o.Id == order.Id));

    public async Task<List<Payment>> Payments(PlacedOrder order) => await Read(db => db.PaymentRows().Where(p => p.OrderId == order.Id).OrderBy(p => p.Attempt).ToListAsync());

    public async Task<Stock> Stock(PlacedOrder order) => await Read(db => db.Stock.SingleAsync(s => s.Sku == order.Sku));

    public async Task<List<PaymentNotice>> Notices()
    {
        await using var scope = shop.Services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<NoticeBook>().Rows.AsNoTracking().ToListAsync();
    }

    /// <summary>Ends a payment at the provider, waits until its notice is stored, and lets everything run to its end.</summary>
    public async Task End(PlacedOrder order, string status, int attempt = 1)
    {
        await shop.World.EndPayment($"{order.Number}-{attempt}", status);
        await Until(async () => (await Notices()).Any(n => n.ProviderOrderId == $"{order.Number}-{attempt}" && n.Status == status));
        await shop.Settle();
    }

    /// <summary>The body of a notice as the provider would write it.</summary>
    public static string Body(string providerOrderId, string status, long amount = 1495, string currency = "EUR", long refunded = 0) => new JsonObject
    {
        ["amount"] = amount,
        ["amount_refunded"] = refunded,
        ["currency"] = currency,
        ["customer"] = new JsonObject { ["first_name"] = "Zoë", ["email"] = "zoe.planted@example.be" },
        ["financial_status"] = status,
        ["order_id"] = providerOrderId,
        ["payment_details"] = new JsonObject
        {
            ["type"] = "MISTERCASH", ["account_iban"] = "BE71096123456769", ["account_holder_name"] = "Planted Holder", ["last4"] = "1111", ["card_number"] = "4111111111111111",
        },
        ["status"] = status,
        ["transaction_id"] = 1753953275109182,
        ["unheard_of"] = new JsonArray(1, 2, 3),
    }.ToJsonString();

    /// <summary>Posts a notice, signed with this key at this time.</summary>
    public async Task<HttpResponseMessage> Post(string body, string key = ApiKey, DateTimeOffset? at = null, string? header = null, string query = "?transactionid=x&timestamp=1")
    {
        var timestamp = (at ?? shop.Clock.GetUtcNow()).ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture);
        var hash = HMACSHA512.HashData(Encoding.UTF8.GetBytes(key), Encoding.UTF8.GetBytes($"{timestamp}:{body}"));
        using var http = new HttpClient();
        using var request = new HttpRequestMessage(HttpMethod.Post, $"{shop.BaseUrl}{NoticeEndpoint.Path}{query}") { Content = new StringContent(body, Encoding.UTF8, "application/json") };
        request.Headers.TryAddWithoutValidation("Auth", header ?? Convert.ToBase64String(Encoding.ASCII.GetBytes($"{timestamp}:{Convert.ToHexStringLower(hash)}")));
        // As a browser of another site would: a notice needs no cookie, no language, no origin of ours.
        request.Headers.TryAddWithoutValidation("Origin", "https://payments.example");
        return await http.SendAsync(request, TestContext.Current.CancellationToken);
    }

    public static async Task Until(Func<Task<bool>> isSo)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(20));
        while (!await isSo())
        {
            await Task.Delay(50, patience.Token);
        }
    }

    private async Task<T> Read<T>(Func<OrderingDb, Task<T>> read)
    {
        await using var scope = shop.Services.CreateAsyncScope();
        return await read(scope.ServiceProvider.GetRequiredService<OrderingDb>());
    }

    private static OrderLine Line(string sku) => new()
    {
        Id = Guid.CreateVersion7(Shop.Start), Position = 0, Sku = sku, Name = "Proefstuk", Quantity = 1, UnitPriceInCents = 1000, VatRateInBasisPoints = 2100, WeightInGrams = 100, PicturePath = "",
    };

    private static OrderDetails Details(string number, string culture) => new()
    {
        Number = number,
        BasketId = Guid.NewGuid(),
        BasketVersion = 1,
        FormId = Guid.NewGuid(),
        Culture = culture,
        Email = "an.peeters@example.be",
        FirstName = "An",
        LastName = "Peeters",
        Phone = "+32470000000",
        Company = null,
        VatNumber = null,
        Address = new PostalAddress { Street = "Boterstraat", Number = "4", PostalCode = "8900", City = "Ieper", Country = "BE" },
        BillingAddress = null,
        DeliveryWay = DeliveryWay.BpostHome,
        Pickup = null,
        PolicyVersion = null,
        ShopperId = null,
    };
}
