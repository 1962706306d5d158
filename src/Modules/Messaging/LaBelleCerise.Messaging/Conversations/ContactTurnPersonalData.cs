using LaBelleCerise.Kernel.PersonalData;

namespace LaBelleCerise.Messaging.Conversations;

/// <summary>Counts against spam: keyed hashes of the hour, deleted two days later.</summary>
internal sealed class ContactTurnPersonalData : RegisterOf<ContactTurn>
{
    public ContactTurnPersonalData()
    {
        var security = new Treatment(Purpose.Security, LawfulBasis.LegitimateInterest, Retention.SecurityLog, nameof(ContactTurn.At), Erasure.Delete, Recipient.Hosting);
        IsNotExported(security, DataCategory.Visit, t => t.KeyHash);
        IsNotPersonal(t => t.Count, t => t.At);
    }
}
