using LaBelleCerise.Ordering.Delivery;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace LaBelleCerise.Modules.Tests.Ordering.Delivery;

public sealed class DeliveryWaysTests
{
    [Theory]
    [InlineData("BpostHome", 4899, 495)]
    [InlineData("BpostHome", 4900, 0)]
    [InlineData("BpostLocker", 1, 395)]
    [InlineData("BpostPoint", 4900, 0)]
    [InlineData("DpdPickup", 1, 395)]
    [InlineData("DpdPickup", 4900, 0)]
    public void Delivery_is_free_from_the_limit_on(string way, long goods, long price) =>
        Assert.Equal(price, With(4900).PriceInCents(Enum.Parse<DeliveryWay>(way), goods));

    [Fact]
    public void A_limit_of_zero_means_never_free()
    {
        var ways = With(0);
        Assert.Null(ways.FreeFromInCents);
        Assert.Equal(495, ways.PriceInCents(DeliveryWay.BpostHome, 1_000_000));
    }

    [Theory]
    [InlineData(500, "BE", "BpostHome BpostPoint BpostLocker DpdPickup")]
    [InlineData(10_001, "BE", "BpostHome BpostPoint DpdPickup")]
    [InlineData(20_001, "BE", "BpostHome BpostPoint")]
    [InlineData(30_001, "BE", "")]
    [InlineData(500, "NL", "BpostHome")]
    [InlineData(500, "FR", "")]
    public void A_way_is_offered_for_the_parcels_that_it_takes_to_the_countries_that_have_a_price(int grams, string country, string offered) =>
        Assert.Equal(offered, string.Join(' ', With(4900, o => o.AbroadInCents["NL"] = 1250).Offered(grams, country)));

    [Fact]
    public void Abroad_has_its_own_price_and_is_never_free_by_itself() => Assert.Equal(1250, With(4900, o => o.AbroadInCents["NL"] = 1250).PriceInCents(DeliveryWay.BpostHome, 100_000, "NL"));

    private static DeliveryWays With(long freeFromInCents, Action<DeliveryOptions>? change = null) => new(new ServiceCollection()
        .Configure<DeliveryOptions>(o => o.FreeFromInCents = freeFromInCents).Configure<DeliveryOptions>(o => change?.Invoke(o)).BuildServiceProvider().GetRequiredService<IOptionsMonitor<DeliveryOptions>>());
}
