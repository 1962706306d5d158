namespace LaBelleCerise.Messaging.Hours;

/// <summary>Days on which nobody answers, both included.</summary>
internal readonly record struct ClosedTime(DateOnly From, DateOnly Until);
