using LaBelleCerise.Kernel.Announcements;

namespace LaBelleCerise.Ordering.Contracts;

/// <summary>Staff asked to send an order mail once more.</summary>
/// <param name="OrderId">The order.</param>
/// <param name="Version">The order's version; grows with each of its changes.</param>
/// <param name="LinkVersion">The version of the order's link token.</param>
/// <param name="Number">The order number as the customer knows it.</param>
/// <param name="Culture">The order's language.</param>
/// <param name="Email">Where to write.</param>
/// <param name="Name">Whom to greet: first name, or company.</param>
/// <param name="Kind">Which: placed, paid, shipped, lapsed, cancelled or withdrawn.</param>
[WireName("ordering.order-mail-requested.v1")]
public sealed record OrderMailRequested(Guid OrderId, long Version, int LinkVersion, string Number, string Culture, string Email, string Name, string Kind) : IAnnouncement
{
    Guid IAnnouncement.SubjectId => OrderId;
}
