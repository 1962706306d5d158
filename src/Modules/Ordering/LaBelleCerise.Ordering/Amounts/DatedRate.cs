using LaBelleCerise.Kernel.Amounts;

namespace LaBelleCerise.Ordering.Amounts;

/// <summary>What a class of goods is taxed at from a day on.</summary>
/// <param name="Class">The class.</param>
/// <param name="From">The first day, in Brussels.</param>
/// <param name="RateInBasisPoints">Hundredths of a percent.</param>
internal sealed record DatedRate(VatClass Class, DateOnly From, int RateInBasisPoints);
