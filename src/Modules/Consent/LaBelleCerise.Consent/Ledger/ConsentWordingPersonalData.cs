using LaBelleCerise.Kernel.PersonalData;

namespace LaBelleCerise.Consent.Ledger;

/// <summary>Our own words: nothing about a person.</summary>
internal sealed class ConsentWordingPersonalData : RegisterOf<ConsentWording>
{
    public ConsentWordingPersonalData() => IsNotPersonal(w => w.Hash, w => w.Purpose, w => w.TextVersion, w => w.Culture, w => w.Action, w => w.Words, w => w.FirstSeenAt);
}
