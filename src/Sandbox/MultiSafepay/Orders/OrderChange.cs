namespace LaBelleCerise.Sandbox.MultiSafepay.Orders;

/// <summary>What came of a change: done (with the notification that tells it, if the shop gave an address), refused or unknown.</summary>
internal abstract record OrderChange
{
    internal sealed record Done(OrderRecord Order, string? NotificationId) : OrderChange;

    internal sealed record Refused(string Status) : OrderChange;

    internal sealed record Unknown : OrderChange;
}
