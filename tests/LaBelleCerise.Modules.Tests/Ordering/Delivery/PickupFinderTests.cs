using LaBelleCerise.Ordering.Delivery;
using Microsoft.Extensions.DependencyInjection;

namespace LaBelleCerise.Modules.Tests.Ordering.Delivery;

public sealed class PickupFinderTests(Shop shop) : IClassFixture<Shop>
{
    private PickupFinder Finder => shop.Services.GetRequiredService<PickupFinder>();

    [Fact]
    public async Task Dpd_lists_points_with_address_and_hours_near_a_code()
    {
        var found = Assert.IsType<PickupAnswer.Found>(await Finder.Near(DeliveryWay.DpdPickup, "8900", "nl", TestContext.Current.CancellationToken));
        Assert.NotEmpty(found.Points);
        Assert.All(found.Points, p => Assert.True(p is { Id.Length: > 0, Name.Length: > 0, Street.Length: > 0, Number.Length: > 0, Postcode.Length: 4, Place.Length: > 0 }));
        Assert.Contains(found.Points, p => p.Hours.Count > 0);
        var chosen = found.Points[^1];
        Assert.Equal(chosen.Address, (await Finder.Find(DeliveryWay.DpdPickup, "8900", chosen.Id, "nl", TestContext.Current.CancellationToken))!.Address);
        Assert.Null(await Finder.Find(DeliveryWay.DpdPickup, "8900", "no-such-point", "nl", TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Bposts_locator_speaks_too()
    {
        await using var scope = shop.Services.CreateAsyncScope();
        var bpost = scope.ServiceProvider.GetServices<IPickupPoints>().Single(p => p.Carrier == DeliveryWays.Bpost);
        var found = Assert.IsType<PickupAnswer.Found>(await bpost.Near(DeliveryWay.BpostPoint, "9000", "fr", TestContext.Current.CancellationToken));
        Assert.NotEmpty(found.Points);
        Assert.All(found.Points, p => Assert.True(p is { Id.Length: > 0, Name.Length: > 0, Street.Length: > 0, Postcode.Length: 4 }));
    }

    [Fact, Promise("S47")]
    public async Task Lockers_and_points_of_bpost_are_lists_apart()
    {
        var points = Assert.IsType<PickupAnswer.Found>(await Finder.Near(DeliveryWay.BpostPoint, "8900", "nl", TestContext.Current.CancellationToken));
        var lockers = Assert.IsType<PickupAnswer.Found>(await Finder.Near(DeliveryWay.BpostLocker, "8900", "nl", TestContext.Current.CancellationToken));
        Assert.NotEmpty(points.Points);
        Assert.NotEmpty(lockers.Points);
        Assert.Empty(points.Points.Select(p => p.Id).Intersect(lockers.Points.Select(p => p.Id)));
    }

    [Theory]
    [InlineData("points", "error500")]
    [InlineData("points", "reset")]
    [InlineData("points", "timeout")]
    public async Task A_carrier_that_is_down_is_said_to_be_and_asked_again_afterwards(string call, string fault)
    {
        var postcode = fault switch { "error500" => "9000", "reset" => "2000", _ => "3000" };
        await shop.World.Fault("dpd", call, fault);
        Assert.IsType<PickupAnswer.Unavailable>(await Finder.Near(DeliveryWay.DpdPickup, postcode, "nl", TestContext.Current.CancellationToken));
        Assert.IsType<PickupAnswer.Found>(await Finder.Near(DeliveryWay.DpdPickup, postcode, "nl", TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task A_known_list_outlives_an_outage()
    {
        Assert.IsType<PickupAnswer.Found>(await Finder.Near(DeliveryWay.DpdPickup, "8500", "nl", TestContext.Current.CancellationToken));
        await shop.World.Fault("dpd", "points", "error500");
        Assert.IsType<PickupAnswer.Found>(await Finder.Near(DeliveryWay.DpdPickup, "8500", "nl", TestContext.Current.CancellationToken));
        await shop.Advance(TimeSpan.FromMinutes(16));
        Assert.IsType<PickupAnswer.Unavailable>(await Finder.Near(DeliveryWay.DpdPickup, "8500", "nl", TestContext.Current.CancellationToken));
    }
}
