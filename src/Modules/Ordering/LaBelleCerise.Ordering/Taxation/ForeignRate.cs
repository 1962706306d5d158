using LaBelleCerise.Kernel.Amounts;

namespace LaBelleCerise.Ordering.Taxation;

/// <summary>What a class of goods is taxed at in another member state from a day on.</summary>
/// <param name="Country">ISO code.</param>
/// <param name="Class">The class.</param>
/// <param name="From">The first day.</param>
/// <param name="RateInBasisPoints">Hundredths of a percent.</param>
internal sealed record ForeignRate(string Country, VatClass Class, DateOnly From, int RateInBasisPoints);
