using LaBelleCerise.Kernel.Announcements;

namespace LaBelleCerise.Ordering.Contracts;

/// <summary>Staff handed the parcel to a carrier.</summary>
/// <param name="OrderId">The order.</param>
/// <param name="Version">The order's version; grows with each of its changes.</param>
/// <param name="LinkVersion">The version of the order's link token.</param>
/// <param name="Number">The order number as the customer knows it.</param>
/// <param name="Culture">The order's language.</param>
/// <param name="Email">Where to write.</param>
/// <param name="Name">Whom to greet: first name, or company.</param>
/// <param name="Carrier">bpost or DPD.</param>
/// <param name="TrackingNumber">The carrier's number of the parcel.</param>
/// <param name="TrackingUrl">Where to follow it.</param>
[WireName("ordering.order-shipped.v1")]
public sealed record OrderShipped(Guid OrderId, long Version, int LinkVersion, string Number, string Culture, string Email, string Name, string Carrier, string TrackingNumber, string? TrackingUrl) : IAnnouncement
{
    Guid IAnnouncement.SubjectId => OrderId;
}
