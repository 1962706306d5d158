using System.Globalization;
using CsCheck;
using LaBelleCerise.Kernel.Amounts;

namespace LaBelleCerise.Modules.Tests.Kernel.Amounts;

public sealed class MoneyTests
{
    [Theory]
    [InlineData(0, "€\u00a00,00")]
    [InlineData(5, "€\u00a00,05")]
    [InlineData(1295, "€\u00a012,95")]
    [InlineData(99999, "€\u00a0999,99")]
    [InlineData(123450, "€\u00a01.234,50")]
    [InlineData(123456789012, "€\u00a01.234.567.890,12")]
    [InlineData(-1295, "−€\u00a012,95")]
    public void An_amount_is_written_the_Belgian_way_in_every_language(long cents, string expected)
    {
        var before = CultureInfo.CurrentCulture;
        foreach (var culture in new[] { "nl-BE", "fr-BE", "de-DE", "en-US", "ar-SA", "" })
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
            Assert.Equal(expected, new Money(cents).ToString());
        }

        CultureInfo.CurrentCulture = before;
    }

    [Fact]
    public void Arithmetic_that_leaves_the_range_throws_instead_of_wrapping()
    {
        Assert.Throws<OverflowException>(() => new Money(long.MaxValue) + new Money(1));
        Assert.Throws<OverflowException>(() => new Money(long.MinValue) - new Money(1));
        Assert.Throws<OverflowException>(() => new Money(long.MaxValue / 2) * 3);
    }

    [Fact]
    public void Sums_and_products_agree_and_order_follows_cents() =>
        Gen.Select(Gen.Long[-1_000_000_000, 1_000_000_000], Gen.Long[-1_000_000_000, 1_000_000_000], Gen.Int[0, 50]).Sample((a, b, n) =>
        {
            var sum = Enumerable.Repeat(new Money(a), n).Aggregate(Money.Zero, (x, y) => x + y);
            return sum == new Money(a) * n && new Money(a) + new Money(b) - new Money(b) == new Money(a)
                && new Money(a) > new Money(b) == a > b && new Money(a).CompareTo(new Money(b)) == a.CompareTo(b);
        });
}
