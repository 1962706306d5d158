namespace LaBelleCerise.Kernel.PersonalData.Cases;

/// <summary>A module's word about an erasure; empty when it held nothing.</summary>
/// <param name="Lines">Kind by kind.</param>
public sealed record ErasureReceipt(IReadOnlyList<ErasureLine> Lines);
