namespace LaBelleCerise.Kernel.PersonalData.Cases;

/// <summary>A module's word about a restriction (GDPR art. 18).</summary>
/// <param name="IsOn">Whether the rows may now only be stored; false when they were freed again.</param>
/// <param name="Rows">How many rows about the person it holds.</param>
public sealed record RestrictionReceipt(bool IsOn, int Rows);
