using CsCheck;
using LaBelleCerise.Ordering.Amounts;

namespace LaBelleCerise.Modules.Tests.Ordering.Amounts;

public sealed class OrderAmountsTests
{
    private static readonly int[] AllRates = [0, 600, 1200, 2100];

    private static readonly Gen<AmountLine> Lines = Gen.Select(Gen.Long[0, 1_000_000], Gen.Int[1, 99], Gen.Int[0, 3], (price, pieces, rate) => new AmountLine(price * pieces, AllRates[rate]));

    /// <summary>A hundred thousand in a run of the tests, a million with <c>LBC_BASKETS=1000000</c>.</summary>
    private static readonly int Baskets = int.TryParse(Environment.GetEnvironmentVariable("LBC_BASKETS"), System.Globalization.CultureInfo.InvariantCulture, out var asked) ? asked : 100_000;

    [Fact, Behaviour(14)]
    public void A_hundred_thousand_random_baskets_add_up_to_the_cent_and_are_never_negative() => Gen.Select(Lines.Array[1, 12], Gen.Long[0, 5_000]).Sample((lines, shipping) =>
    {
        var amounts = OrderAmounts.Of(lines, shipping);
        var withoutVat = OrderAmounts.ShippingWithoutVat(lines, shipping);
        return amounts.TotalInCents == lines.Sum(l => l.AmountInCents) + shipping
            && amounts.Rates.Sum(r => r.GrossInCents) == amounts.TotalInCents
            && amounts.Rates.All(r => r.VatInCents == (long)Math.Round((decimal)r.GrossInCents * r.RateInBasisPoints / (10_000 + r.RateInBasisPoints), MidpointRounding.AwayFromZero))
            && amounts.Rates.All(r => r.VatInCents >= 0 && r.NetInCents >= 0 && r.GrossInCents >= 0)
            && withoutVat >= 0 && withoutVat <= shipping;
    }, iter: Baskets);

    [Fact, Behaviour(15)]
    public void Delivery_of_a_mixed_basket_is_split_by_value_and_its_parts_sum_to_the_charge()
    {
        var amounts = OrderAmounts.Of([new AmountLine(1_000, 600), new AmountLine(2_000, 2100)], 495);

        Assert.Equal([new RateAmount(600, 1_165, 66), new RateAmount(2100, 2_330, 404)], amounts.Rates);
        Assert.Equal(3_495, amounts.TotalInCents);
    }

    [Theory, Behaviour(14)]
    [InlineData(2 * 1_154, 2100, 401)]
    [InlineData(4 * 1_559, 900, 515)]
    [InlineData(60 * 325, 600, 1_104)]
    public void The_cases_that_others_got_wrong_are_right(long gross, int rate, long vat) => Assert.Equal(vat, OrderAmounts.VatWithin(gross, rate));

    [Fact]
    public void An_amount_that_does_not_fit_is_an_error_and_never_a_cheap_order() =>
        Assert.Throws<OverflowException>(() => OrderAmounts.Of([new AmountLine(long.MaxValue, 2100), new AmountLine(1, 2100)], 0));
}
