using LaBelleCerise.Kernel.PersonalData;

namespace LaBelleCerise.Consent.Ledger;

/// <summary>Hashes under a salt that stands elsewhere: nothing about a person.</summary>
internal sealed class LedgerLinkPersonalData : RegisterOf<LedgerLink>
{
    public LedgerLinkPersonalData() => IsNotPersonal(l => l.Sequence, l => l.Commitment, l => l.PreviousHash, l => l.Hash);
}
