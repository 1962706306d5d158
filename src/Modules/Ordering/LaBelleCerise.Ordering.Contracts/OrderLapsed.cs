using LaBelleCerise.Kernel.Announcements;

namespace LaBelleCerise.Ordering.Contracts;

/// <summary>An order was not paid in time; what it held is free again.</summary>
/// <param name="OrderId">The order.</param>
/// <param name="Version">The order's version; grows with each of its changes.</param>
/// <param name="LinkVersion">The version of the order's link token.</param>
/// <param name="Number">The order number as the customer knows it.</param>
/// <param name="Culture">The order's language.</param>
/// <param name="Email">Where to write.</param>
/// <param name="Name">Whom to greet: first name, or company.</param>
[WireName("ordering.order-lapsed.v1")]
public sealed record OrderLapsed(Guid OrderId, long Version, int LinkVersion, string Number, string Culture, string Email, string Name) : IAnnouncement
{
    Guid IAnnouncement.SubjectId => OrderId;
}
