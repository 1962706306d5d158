using LaBelleCerise.Kernel.Announcements;

namespace LaBelleCerise.Kernel.PersonalData;

/// <summary>Deliveries: nothing about a person.</summary>
public sealed class OutboxDeliveryPersonalData : RegisterOf<OutboxDelivery>
{
    /// <summary>Declares it.</summary>
    public OutboxDeliveryPersonalData() =>
        IsNotPersonal(d => d.Id, d => d.MessageId, d => d.Receiver, d => d.State, d => d.Attempts, d => d.DueAt, d => d.LastError, d => d.DeliveredAt);
}
