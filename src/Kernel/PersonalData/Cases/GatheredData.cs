namespace LaBelleCerise.Kernel.PersonalData.Cases;

/// <summary>All that one module holds about a person.</summary>
/// <param name="Records">Row by row.</param>
/// <param name="Reads">When staff opened one of them.</param>
/// <param name="OrderIds">Orders that were found to be the person's: other modules know rows by these.</param>
/// <param name="OrderNumbers">The numbers of the same orders.</param>
public sealed record GatheredData(IReadOnlyList<CaseRecord> Records, IReadOnlyList<StaffRead> Reads, IReadOnlyList<Guid> OrderIds, IReadOnlyList<string> OrderNumbers);
