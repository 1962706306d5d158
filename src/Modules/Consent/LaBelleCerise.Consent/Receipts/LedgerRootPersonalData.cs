using LaBelleCerise.Kernel.PersonalData;

namespace LaBelleCerise.Consent.Receipts;

/// <summary>Hashes of a chain of hashes: nothing about a person.</summary>
internal sealed class LedgerRootPersonalData : RegisterOf<LedgerRoot>
{
    public LedgerRootPersonalData() => IsNotPersonal(r => r.Day, r => r.Sequence, r => r.Hash);
}
