using LaBelleCerise.Kernel.Announcements;

namespace LaBelleCerise.Ordering.Contracts;

/// <summary>Staff or the customer cancelled an order.</summary>
/// <param name="OrderId">The order.</param>
/// <param name="Version">The order's version; grows with each of its changes.</param>
/// <param name="LinkVersion">The version of the order's link token.</param>
/// <param name="Number">The order number as the customer knows it.</param>
/// <param name="Culture">The order's language.</param>
/// <param name="Email">Where to write.</param>
/// <param name="Name">Whom to greet: first name, or company.</param>
/// <param name="IsRefundDue">Whether money was received that goes back.</param>
[WireName("ordering.order-cancelled.v1")]
public sealed record OrderCancelled(Guid OrderId, long Version, int LinkVersion, string Number, string Culture, string Email, string Name, bool IsRefundDue) : IAnnouncement
{
    Guid IAnnouncement.SubjectId => OrderId;
}
