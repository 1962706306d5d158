using LaBelleCerise.Ordering.Delivery;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace LaBelleCerise.Modules.Tests.Ordering.Delivery;

public sealed class DeliveryWaysTests
{
    [Theory]
    [InlineData("BpostHome", 4899, 495)]
    [InlineData("BpostHome", 4900, 0)]
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

    private static DeliveryWays With(long freeFromInCents) => new(new ServiceCollection()
        .Configure<DeliveryOptions>(o => o.FreeFromInCents = freeFromInCents).BuildServiceProvider().GetRequiredService<IOptionsMonitor<DeliveryOptions>>());
}
