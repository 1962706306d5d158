using LaBelleCerise.Kernel.PersonalData;

namespace LaBelleCerise.Consent.Receipts;

/// <summary>Keys of the shop: nothing about a person.</summary>
internal sealed class ReceiptKeyPersonalData : RegisterOf<ReceiptKey>
{
    public ReceiptKeyPersonalData() => IsNotPersonal(k => k.Id, k => k.PublicKey, k => k.SealedKey, k => k.MadeAt, k => k.RetiredAt);
}
