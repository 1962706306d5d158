using LaBelleCerise.Modules.Tests.Accounts;

namespace LaBelleCerise.Modules.Tests.Ordering.Orders;

public sealed class ShowMyOrdersTests(Shop shop) : IClassFixture<Shop>
{
    [Fact, Promise("S23"), Behaviour(44)]
    public async Task A_shopper_sees_own_orders_those_as_a_guest_too_and_nobody_elses()
    {
        var email = ShopperSteps.NewEmail();
        var (asGuest, asShopper, foreign) = (await shop.List(), await shop.List(), await shop.List());
        using var guest = shop.NewVisitor();
        await guest.Add(asGuest, "2");
        await guest.Submit(await guest.FillIn(With(email)), "form#place-order");
        using var other = shop.NewVisitor();
        var theirs = await other.Buy(foreign);
        using var shopper = shop.NewVisitor();
        await shopper.Register(email);
        await shopper.Prove(email);
        await shop.Settle();

        await shopper.Add(asShopper);
        await shopper.Submit(await shopper.FillIn(With("an.op.het.werk@example.be")), "form#place-order");
        var list = await shopper.Get("/nl/account/bestellingen");

        var (first, second) = (Assert.Single(await shop.OrdersOf(asGuest)), Assert.Single(await shop.OrdersOf(asShopper)));
        Assert.Equal(new[] { first.Number, second.Number }.Order(), list.All(".row__name").Select(n => n.TextContent.Trim()).Order());
        Assert.DoesNotContain(theirs.Number, list.Body, StringComparison.Ordinal);
        Assert.Contains("Te betalen", list.Text, StringComparison.Ordinal);
        Assert.Contains("€ 29,95", list.Text, StringComparison.Ordinal);
        Assert.Contains("no-store", list.Headers["Cache-Control"], StringComparison.Ordinal);
        Assert.Contains("Betaal nu", (await shopper.Follow(list, ".row__name a")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_mailbox_that_is_not_proven_shows_no_guest_orders()
    {
        var email = ShopperSteps.NewEmail();
        using var guest = shop.NewVisitor();
        await guest.Add(await shop.List());
        await guest.Submit(await guest.FillIn(With(email)), "form#place-order");
        using var stranger = shop.NewVisitor();
        await stranger.Register(email);
        await shop.Settle();

        Assert.Empty((await stranger.Get("/nl/account/bestellingen")).All(".row__name"));
    }

    [Fact]
    public async Task Who_is_not_signed_in_is_led_to_the_door()
    {
        using var visitor = shop.NewVisitor();

        Assert.Equal("/nl/account/aanmelden", (await visitor.Get("/nl/account/bestellingen")).Url.AbsolutePath);
    }

    private static object With(string email) => new
    {
        Email = email, FirstName = "An", LastName = "Peeters", PostalCode = "8900", City = "Ieper", Street = "Stationsstraat", Number = "12", Phone = "0470 12 34 56",
    };
}
