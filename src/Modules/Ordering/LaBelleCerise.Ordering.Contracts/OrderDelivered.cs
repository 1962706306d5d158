using LaBelleCerise.Kernel.Announcements;

namespace LaBelleCerise.Ordering.Contracts;

/// <summary>The last parcel of an order arrived: the term of withdrawal runs from the next day.</summary>
/// <param name="OrderId">The order.</param>
/// <param name="Version">The order's version; a higher one corrects the day.</param>
/// <param name="DeliveredOn">The day in Brussels.</param>
[WireName("ordering.order-delivered.v1")]
public sealed record OrderDelivered(Guid OrderId, long Version, DateOnly DeliveredOn) : IAnnouncement
{
    Guid IAnnouncement.SubjectId => OrderId;
}
