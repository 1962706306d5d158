using LaBelleCerise.Kernel.PersonalData;

namespace LaBelleCerise.Messaging.Conversations;

/// <summary>Traces against spam: keyed hashes of the day, deleted two days later by the next message.</summary>
internal sealed class ContactTracePersonalData : RegisterOf<ContactTrace>
{
    public ContactTracePersonalData()
    {
        var security = new Treatment(Purpose.Security, LawfulBasis.LegitimateInterest, Retention.SecurityLog, nameof(ContactTrace.At), Erasure.Delete, Recipient.Hosting);
        IsNotExported(security, DataCategory.Visit, t => t.ClientHash, t => t.EmailHash);
        IsNotPersonal(t => t.Id, t => t.At);
    }
}
