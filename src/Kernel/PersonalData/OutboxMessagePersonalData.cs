using LaBelleCerise.Kernel.Announcements;

namespace LaBelleCerise.Kernel.PersonalData;

/// <summary>The outbox: its payload may carry what the announcement's own register class says.</summary>
public sealed class OutboxMessagePersonalData : RegisterOf<OutboxMessage>
{
    /// <summary>Declares it.</summary>
    public OutboxMessagePersonalData()
    {
        var transit = new Treatment(Purpose.OrderStatus, LawfulBasis.Contract, Retention.Transit, nameof(OutboxMessage.OccurredAt), Erasure.Redact);
        IsNotExported(transit, DataCategory.OrderHistory, m => m.Payload);
        IsNotPersonal(m => m.Id, m => m.WireName, m => m.SubjectId, m => m.OccurredAt);
    }
}
