using LaBelleCerise.Kernel.Announcements;

namespace LaBelleCerise.Kernel.PersonalData;

/// <summary>Receipts: nothing about a person.</summary>
public sealed class ReceiptPersonalData : RegisterOf<Receipt>
{
    /// <summary>Declares it.</summary>
    public ReceiptPersonalData() => IsNotPersonal(r => r.MessageId, r => r.ReceivedAt);
}
