using LaBelleCerise.Kernel.Amounts;
using LaBelleCerise.Ordering.Delivery;
using Microsoft.Extensions.Options;

namespace LaBelleCerise.Ordering.Taxation;

/// <summary>What goods are taxed at in the other member states: their standard rates, and what the owner dated for a class since.</summary>
/// <remarks>
/// Which of a state's reduced rates fits which goods is its own law, goods by goods. Without the owner's word a class is taxed at the standard rate:
/// the price stays the same, so no customer pays more, and no state gets less than its due (ADR 0043).
/// </remarks>
internal sealed class EuRates(IOptionsMonitor<OneStopShopOptions> options)
{
    private static readonly DateOnly Always = new(2021, 7, 1);

    /// <summary>The standard rates since the one-stop shop began (directive 2006/112, art. 97; the states' own laws).</summary>
    public static IReadOnlyList<ForeignRate> Law { get; } =
    [
        Standard("AT", 2000), Standard("BG", 2000), Standard("CY", 1900), Standard("CZ", 2100), Standard("DE", 1900), Standard("DK", 2500), Standard("EE", 2000), Standard("EE", 2200, new(2024, 1, 1)),
        Standard("EE", 2400, new(2025, 7, 1)), Standard("ES", 2100), Standard("FI", 2400), Standard("FI", 2550, new(2024, 9, 1)), Standard("FR", 2000), Standard("GR", 2400), Standard("HR", 2500),
        Standard("HU", 2700), Standard("IE", 2300), Standard("IT", 2200), Standard("LT", 2100), Standard("LU", 1700), Standard("LU", 1600, new(2023, 1, 1)), Standard("LU", 1700, new(2024, 1, 1)),
        Standard("LV", 2100), Standard("MT", 1800), Standard("NL", 2100), Standard("PL", 2300), Standard("PT", 2300), Standard("RO", 1900), Standard("RO", 2100, new(2025, 8, 1)), Standard("SE", 2500),
        Standard("SI", 2200), Standard("SK", 2000), Standard("SK", 2300, new(2025, 1, 1)),
    ];

    /// <summary>The rate of a class in a state on a day, in hundredths of a percent.</summary>
    /// <exception cref="ArgumentException">The state is not another member of the union.</exception>
    public int On(DateOnly day, string country, VatClass goods)
    {
        var own = options.CurrentValue.Rates.Where(r => r.Country == country && r.Class == goods && r.From <= day).MaxBy(r => r.From);
        return own?.RateInBasisPoints ?? Law.Where(r => r.Country == country && r.From <= day).MaxBy(r => r.From)?.RateInBasisPoints
            ?? throw new ArgumentException($"No rate is known for {country}: {string.Join(", ", Countries.Abroad)}.", nameof(country));
    }

    private static ForeignRate Standard(string country, int rate, DateOnly? from = null) => new(country, VatClass.Standard, from ?? Always, rate);
}
