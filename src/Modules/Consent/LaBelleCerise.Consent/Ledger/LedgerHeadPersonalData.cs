using LaBelleCerise.Kernel.PersonalData;

namespace LaBelleCerise.Consent.Ledger;

/// <summary>The end of a chain of hashes: nothing about a person.</summary>
internal sealed class LedgerHeadPersonalData : RegisterOf<LedgerHead>
{
    public LedgerHeadPersonalData() => IsNotPersonal(h => h.Stream, h => h.Sequence, h => h.Hash);
}
