using LaBelleCerise.Kernel.Announcements;

namespace LaBelleCerise.Ordering.Contracts;

/// <summary>An order still waits for its bank transfer, in part or as a whole: its customer is to be told.</summary>
/// <param name="OrderId">The order.</param>
/// <param name="Version">The order's version; grows with each of its changes.</param>
/// <param name="LinkVersion">The version of the order's link token.</param>
/// <param name="Number">The order number as the customer knows it.</param>
/// <param name="Culture">The order's language.</param>
/// <param name="Email">Where to write.</param>
/// <param name="Name">Whom to greet: first name, or company.</param>
/// <param name="ReceivedInCents">What came in already; 0 when nothing did.</param>
/// <param name="Transfer">What is still to transfer, and how.</param>
[WireName("ordering.transfer-reminded.v1")]
public sealed record TransferReminded(Guid OrderId, long Version, int LinkVersion, string Number, string Culture, string Email, string Name, long ReceivedInCents, TransferDetails Transfer) : IAnnouncement
{
    Guid IAnnouncement.SubjectId => OrderId;
}
