namespace LaBelleCerise.Sandbox.MultiSafepay.Notifications;

/// <summary>One attempt that was made, and what the shop said.</summary>
internal sealed record SentNotification(string Id, string OrderId, int Attempt, DateTimeOffset At, string Answer, bool IsAcknowledged);
