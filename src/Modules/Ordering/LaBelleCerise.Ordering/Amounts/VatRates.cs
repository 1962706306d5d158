using LaBelleCerise.Kernel.Amounts;
using Microsoft.Extensions.Options;

namespace LaBelleCerise.Ordering.Amounts;

/// <summary>What a class of goods is taxed at in Belgium on a day: the rates of the law when the shop was made, and those that the owner dated since.</summary>
/// <remarks>Royal Decree no. 20 of 20 July 1970; standard rate since 1 January 1996 (Royal Decree of 29 December 1992, as amended). Orders keep the rate they were placed with.</remarks>
internal sealed class VatRates(IOptionsMonitor<VatOptions> options)
{
    /// <summary>The rates that nobody can change any more.</summary>
    public static IReadOnlyList<DatedRate> Law { get; } =
    [
        new(VatClass.Standard, new DateOnly(1996, 1, 1), 2100),
        new(VatClass.Intermediate, new DateOnly(1992, 4, 1), 1200),
        new(VatClass.Reduced, new DateOnly(1992, 4, 1), 600),
        new(VatClass.Zero, new DateOnly(1971, 1, 1), 0),
    ];

    /// <summary>All rates of a class, oldest first.</summary>
    public IEnumerable<DatedRate> Of(VatClass goods) => Law.Concat(options.CurrentValue.Rates).Where(r => r.Class == goods).OrderBy(r => r.From);

    /// <summary>The rate on a day, in hundredths of a percent.</summary>
    public int On(DateOnly day, VatClass goods) => Of(goods).Last(r => r.From <= day).RateInBasisPoints;
}
