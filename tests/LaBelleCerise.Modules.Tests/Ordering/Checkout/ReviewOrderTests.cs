using LaBelleCerise.Kernel.PersonalData;
using LaBelleCerise.Modules.Tests.Ordering.Terms;
using LaBelleCerise.Ordering.Orders;
using LaBelleCerise.Ordering.Pages.Checkout;
using Microsoft.EntityFrameworkCore;

namespace LaBelleCerise.Modules.Tests.Ordering.Checkout;

public sealed class ReviewOrderTests(Shop shop) : IClassFixture<Shop>
{
    [Theory, Promise("S14")]
    [InlineData("nl", "mandje/erbij", "bestellen", "Bestelling met betalingsverplichting")]
    [InlineData("fr", "panier/ajouter", "commander", "Commande avec obligation de paiement")]
    [InlineData("de", "warenkorb/dazu", "bestellen", "Zahlungspflichtig bestellen")]
    [InlineData("en", "basket/add", "checkout", "Order with obligation to pay")]
    public async Task The_button_says_the_legal_words_and_nothing_is_ticked(string culture, string add, string checkout, string words)
    {
        var sku = await shop.List();
        using var visitor = shop.NewVisitor();
        await visitor.Post($"/{culture}/{add}", [new("Sku", sku), new("Quantity", "1")]);

        var details = await visitor.Get($"/{culture}/{checkout}");
        var review = await visitor.Submit(details, "form#details", Buying.Guest);

        Assert.Empty(details.All("input[type=checkbox]"));
        Assert.Equal(words, review.One("form#place-order button").TextContent.Trim());
        // A way to pay costs nothing, so one of them may be chosen beforehand; nothing else is.
        Assert.Equal(["Online"], review.All("input[checked]").Select(i => i.GetAttribute("value")));
        Assert.Equal("PayWay", review.One("input[checked]").GetAttribute("name"));
        Assert.Empty(review.All("input[type=checkbox], select"));
        Assert.Contains("€ 17,45", review.Text, StringComparison.Ordinal);
    }

    [Fact, Behaviour(1)]
    public async Task Twenty_posts_of_one_form_at_once_make_one_order()
    {
        var sku = await shop.List(stock: 50);
        using var visitor = shop.NewVisitor();
        var (_, target, values) = visitor.Filled(await visitor.Review(sku), "form#place-order");

        var answers = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => visitor.Post(target.AbsolutePath, values)));

        Assert.Single(await shop.OrdersOf(sku));
        Assert.StartsWith("/nl/betalen/", Assert.Single(answers.Select(a => a.Url.AbsolutePath).Distinct()), StringComparison.Ordinal);
        Assert.Equal(1, (await shop.StockOf(sku)).Held);
    }

    [Fact, Behaviour(1)]
    public async Task A_second_tab_that_was_loaded_before_makes_no_second_order()
    {
        var sku = await shop.List();
        using var visitor = shop.NewVisitor();
        var first = await visitor.Review(sku);
        var second = await visitor.Get("/nl/bestellen/nakijken");
        Assert.NotEqual(first.One("[name=FormId]").GetAttribute("value"), second.One("[name=FormId]").GetAttribute("value"));

        var placed = await visitor.Submit(first, "form#place-order");
        var answer = await visitor.Submit(second, "form#place-order");

        Assert.Single(await shop.OrdersOf(sku));
        Assert.Equal(placed.Url, answer.Url);
    }

    [Fact, Behaviour(2)]
    public async Task The_database_itself_refuses_a_second_order_of_one_basket_state()
    {
        var sku = await shop.List();
        using var visitor = shop.NewVisitor();
        var order = await visitor.Buy(sku);
        var details = new OrderDetails
        {
            Number = "LBC-00-TEST1", BasketId = order.BasketId, BasketVersion = order.BasketVersion, FormId = Guid.NewGuid(), Culture = "nl", Email = "x@example.be", FirstName = "X", LastName = "Y",
            Phone = "+3257200000", Company = null, VatNumber = null, Address = order.Address with { }, BillingAddress = null, DeliveryWay = order.DeliveryWay, Pickup = null, PolicyVersion = null, ShopperId = null,
        };

        await Assert.ThrowsAsync<DbUpdateException>(() => shop.Ask(db =>
        {
            db.Add(Order.Place(details, [], 0, shop.Clock.GetUtcNow(), TimeSpan.FromHours(2)));
            return db.SaveChangesAsync();
        }));
    }

    [Fact, Behaviour(10)]
    public async Task Fifty_buyers_on_five_pieces_give_exactly_five_orders()
    {
        var sku = await shop.List(stock: 5);
        var buyers = Enumerable.Range(0, 50).Select(_ => shop.NewVisitor()).ToList();
        var reviews = new List<Page>();
        foreach (var buyer in buyers)
        {
            reviews.Add(await buyer.Review(sku));
        }

        var answers = await Task.WhenAll(buyers.Zip(reviews, (buyer, review) => buyer.Submit(review, "form#place-order")));
        buyers.ForEach(b => b.Dispose());

        Assert.Equal(5, (await shop.OrdersOf(sku)).Count);
        var stock = await shop.StockOf(sku);
        Assert.Equal((5, 5, 0), (stock.OnHand, stock.Held, stock.Sold));
        Assert.Equal(45, answers.Count(a => a.Url.AbsolutePath is "/nl/mandje" or "/nl/bestellen/nakijken"));
    }

    [Fact, Behaviour(10)]
    public async Task A_mixed_basket_is_held_all_or_nothing()
    {
        var (plenty, last) = (await shop.List(stock: 10), await shop.List(stock: 1));
        using var first = shop.NewVisitor();
        using var second = shop.NewVisitor();
        await first.Add(plenty);
        var review = await first.Review(last);
        await second.Buy(last);

        var answer = await first.Submit(review, "form#place-order");

        Assert.Contains("Uitverkocht", answer.Text, StringComparison.Ordinal);
        Assert.Empty(await shop.OrdersOf(plenty));
        Assert.Equal(0, (await shop.StockOf(plenty)).Held);
    }

    [Fact]
    public async Task A_price_that_changed_is_shown_and_must_be_confirmed()
    {
        var sku = await shop.List(priceInCents: 1000);
        using var visitor = shop.NewVisitor();
        var review = await visitor.Review(sku);
        await shop.List(priceInCents: 1100, sku: sku, version: 2);

        var again = await visitor.Submit(review, "form#place-order");
        Assert.Contains("Het totaal is intussen veranderd", again.Text, StringComparison.Ordinal);
        Assert.Contains("€ 15,95", again.Text, StringComparison.Ordinal);
        Assert.Empty(await shop.OrdersOf(sku));
        await visitor.Submit(again, "form#place-order");

        Assert.Equal(1595, Assert.Single(await shop.OrdersOf(sku)).TotalInCents);
    }

    [Fact]
    public async Task Terms_that_changed_since_the_review_are_shown_and_must_be_agreed_to()
    {
        var sku = await shop.List();
        using var visitor = shop.NewVisitor();
        var review = await visitor.Review(sku);
        Assert.Equal(["/nl/verkoopsvoorwaarden", "/nl/levering-en-retour", "/nl/wettelijke-garantie", "/nl/klachten"], review.All("#agreed-terms a").Select(a => a.GetAttribute("href")));
        Assert.NotNull(review.One("main .guarantee-notice"));
        await shop.Publish(LaBelleCerise.Ordering.Terms.TextKind.Complaints, "Eerste wijziging.");
        await shop.Publish(LaBelleCerise.Ordering.Terms.TextKind.Complaints, "Tweede wijziging.");

        var again = await visitor.Submit(review, "form#place-order");
        Assert.Contains("Onze voorwaarden zijn intussen veranderd", again.Text, StringComparison.Ordinal);
        Assert.Empty(await shop.OrdersOf(sku));
        Assert.Equal(0, (await shop.StockOf(sku)).Held);
        await visitor.Submit(again, "form#place-order");

        var order = Assert.Single(await shop.OrdersOf(sku));
        Assert.Equal(again.One("[name=SeenTerms]").GetAttribute("value"), order.TermsHash);
        Assert.Contains("Complaints 3", (await shop.Ask(db => db.AgreedTerms.SingleAsync(t => t.Hash == order.TermsHash))).Versions, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("SeenTotal", "1")]
    [InlineData("SeenTotal", "abc")]
    [InlineData("SeenVersion", "999")]
    [InlineData("FormId", "made-up")]
    [InlineData("SeenTerms", "made-up")]
    public async Task Tampered_fields_place_nothing(string field, string value)
    {
        var sku = await shop.List();
        using var visitor = shop.NewVisitor();
        var (_, target, values) = visitor.Filled(await visitor.Review(sku), "form#place-order");
        values.RemoveAll(v => v.Key == field);

        var answer = await visitor.Post(target.AbsolutePath, [.. values, new(field, value)]);

        Assert.Equal("/nl/bestellen/nakijken", answer.Url.AbsolutePath);
        Assert.NotNull(answer.One(".notice--error"));
        Assert.Empty(await shop.OrdersOf(sku));
    }

    [Fact]
    public async Task Steps_cannot_be_skipped()
    {
        using var visitor = shop.NewVisitor();
        Assert.Equal("/nl/mandje", (await visitor.Get("/nl/bestellen/nakijken")).Url.AbsolutePath);
        await visitor.Add(await shop.List());
        Assert.Equal("/nl/bestellen", (await visitor.Get("/nl/bestellen/nakijken")).Url.AbsolutePath);
        Assert.Equal("/nl/bestellen", (await visitor.Get("/nl/bestellen/afhaalpunt")).Url.AbsolutePath);
    }

    [Fact, Behaviour(9)]
    public async Task A_changed_basket_makes_a_new_order_and_the_earlier_one_can_no_longer_be_paid()
    {
        var sku = await shop.List(stock: 2);
        using var visitor = shop.NewVisitor();
        var first = await visitor.Buy(sku);
        await visitor.Add(sku);

        await visitor.Submit(await visitor.Get("/nl/bestellen/nakijken"), "form#place-order");

        var orders = await shop.OrdersOf(sku);
        Assert.Equal(OrderState.Lapsed, orders.Single(o => o.Id == first.Id).State);
        Assert.Equal((OrderState.AwaitingPayment, 2), orders.Where(o => o.Id != first.Id).Select(o => (o.State, o.Lines[0].Quantity)).Single());
        Assert.Equal(2, (await shop.StockOf(sku)).Held);
    }

    [Fact]
    public async Task The_number_tells_nothing_about_how_many_orders_there_are()
    {
        var sku = await shop.List();
        using var visitor = shop.NewVisitor();

        var order = await visitor.Buy(sku);

        Assert.Matches("^LBC-26-[2-9A-HJKMNP-TV-Z]{5}$", order.Number);
        Assert.Equal(PersonSource.Order, order.Source);
    }

    [Fact]
    public async Task Another_visitor_cannot_place_from_someone_elses_basket_state()
    {
        var sku = await shop.List();
        using var visitor = shop.NewVisitor();
        using var other = shop.NewVisitor();
        var (_, target, values) = visitor.Filled(await visitor.Review(sku), "form#place-order");

        var answer = await other.Post(target.AbsolutePath, values);

        Assert.Equal("/nl/mandje", answer.Url.AbsolutePath);
        Assert.Empty(await shop.OrdersOf(sku));
        Assert.IsType<PlaceOrderOutcome.BasketChanged>(await shop.Send(new PlaceOrder(Guid.NewGuid(), 1, 1, Guid.NewGuid(), "nl", null, "")));
    }
}
