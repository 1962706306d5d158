namespace LaBelleCerise.Sandbox.MultiSafepay.Orders;

/// <summary>The order object, byte for byte, when it had this status.</summary>
internal sealed record OrderSnapshot(string Status, string Body);
