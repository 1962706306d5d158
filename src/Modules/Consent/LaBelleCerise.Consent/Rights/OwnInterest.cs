using LaBelleCerise.Consent.Policy;
using LaBelleCerise.Consent.Registers;
using LaBelleCerise.Kernel.PersonalData;

namespace LaBelleCerise.Consent.Rights;

/// <summary>What one may object to: exactly the purposes of which the register says that something rests on our own interest (art. 21(1), promise S69).</summary>
internal sealed class OwnInterest(ProcessingRecord record)
{
    public IReadOnlyList<PurposeEntry> Purposes => [.. record.Lines().Where(l => l.Bases.Contains(LawfulBasis.LegitimateInterest)).Select(l => l.Purpose)];

    public PurposeEntry? Of(string? key) => Purposes.FirstOrDefault(p => p.Key.Key == key);
}
