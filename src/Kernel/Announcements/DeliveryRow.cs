namespace LaBelleCerise.Kernel.Announcements;

/// <summary>One troubled delivery as staff see it.</summary>
/// <param name="Id">The delivery.</param>
/// <param name="Sender">The module that announced.</param>
/// <param name="Receiver">The module that should hear it.</param>
/// <param name="WireName">The announcement.</param>
/// <param name="State">How far it is.</param>
/// <param name="Attempts">How often it was tried.</param>
/// <param name="OccurredAt">When it happened.</param>
/// <param name="DueAt">When it is tried next.</param>
/// <param name="LastError">Which exception stopped the last try, and where.</param>
public sealed record DeliveryRow(
    Guid Id, string Sender, string Receiver, string WireName, DeliveryState State, int Attempts, DateTimeOffset OccurredAt, DateTimeOffset DueAt, string? LastError);
