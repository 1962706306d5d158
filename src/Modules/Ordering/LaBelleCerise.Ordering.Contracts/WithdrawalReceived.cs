using LaBelleCerise.Kernel.Announcements;

namespace LaBelleCerise.Ordering.Contracts;

/// <summary>A customer withdrew from an order, or cancelled it because it is overdue; the receipt must leave at once (law W13).</summary>
/// <param name="OrderId">The order.</param>
/// <param name="Version">The order's version; grows with each of its changes.</param>
/// <param name="LinkVersion">The version of the order's link token.</param>
/// <param name="WithdrawalId">The statement.</param>
/// <param name="Number">The order number as the customer knows it.</param>
/// <param name="Culture">The order's language.</param>
/// <param name="Email">Where to write.</param>
/// <param name="Name">The name in the statement.</param>
/// <param name="StatedAt">When it was made: this moment decides whether it is in time.</param>
/// <param name="Lines">What it is about.</param>
/// <param name="Remark">What the customer added.</param>
/// <param name="IsOverdue">Whether it is a cancellation of an overdue delivery and not a withdrawal.</param>
/// <param name="LateSince">The last day of the term, when the statement came after it.</param>
/// <param name="Next">What follows: nothing-paid, stopped, send-back or judged.</param>
/// <param name="SendBackBy">Until when the goods must leave, when they are with the customer.</param>
[WireName("ordering.withdrawal-received.v1")]
public sealed record WithdrawalReceived(Guid OrderId, long Version, int LinkVersion, Guid WithdrawalId, string Number, string Culture, string Email, string Name, DateTimeOffset StatedAt, IReadOnlyList<OrderedLine> Lines, string? Remark, bool IsOverdue, DateOnly? LateSince, string Next, DateOnly? SendBackBy) : IAnnouncement
{
    Guid IAnnouncement.SubjectId => OrderId;
}
