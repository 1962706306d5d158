using LaBelleCerise.Kernel.PersonalData;

namespace LaBelleCerise.Consent.Registers;

/// <summary>A purpose of processing as the policy tells it (promise S2).</summary>
/// <param name="Key">The kernel's key.</param>
/// <param name="Basis">Why it is lawful.</param>
/// <param name="Owner">Which role answers for it.</param>
/// <param name="Name">Its name.</param>
/// <param name="About">What we do, in a sentence; for a legitimate interest also which one.</param>
/// <param name="IsRequired">Whether we cannot serve without the data.</param>
internal sealed record PurposeEntry(Purpose Key, LawfulBasis Basis, string Owner, LocalText Name, LocalText About, bool IsRequired);
