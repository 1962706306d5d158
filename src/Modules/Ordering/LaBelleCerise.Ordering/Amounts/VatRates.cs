using LaBelleCerise.Kernel.Amounts;

namespace LaBelleCerise.Ordering.Amounts;

/// <summary>What a class of goods is taxed at in Belgium, from which day.</summary>
/// <remarks>Royal Decree no. 20 of 20 July 1970; standard rate since 1 January 1996 (Royal Decree of 29 December 1992, as amended).</remarks>
internal static class VatRates
{
    private static readonly (VatClass Class, DateOnly From, int RateInBasisPoints)[] Table =
    [
        (VatClass.Standard, new DateOnly(1996, 1, 1), 2100),
        (VatClass.Intermediate, new DateOnly(1992, 4, 1), 1200),
        (VatClass.Reduced, new DateOnly(1992, 4, 1), 600),
        (VatClass.Zero, new DateOnly(1971, 1, 1), 0),
    ];

    /// <summary>The rate on a day, in hundredths of a percent.</summary>
    public static int On(DateOnly day, VatClass goods) => Table.Where(r => r.Class == goods && r.From <= day).MaxBy(r => r.From).RateInBasisPoints;
}
