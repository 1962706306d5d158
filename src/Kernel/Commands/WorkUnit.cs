namespace LaBelleCerise.Kernel.Commands;

/// <summary>What a transaction is called where a drill may end the process before or after its commit: a command's own name, or one of these.</summary>
/// <param name="Name">Stable; stands in <c>Drill:KillAt</c> and in docs/drills.md.</param>
public sealed record WorkUnit(string Name)
{
    /// <summary>The relay takes a batch of deliveries.</summary>
    public static readonly WorkUnit TakeDeliveries = new("take-deliveries");

    /// <summary>A receiver has an announcement: its effect and its receipt.</summary>
    public static readonly WorkUnit ReceiveAnnouncement = new("receive-announcement");

    /// <summary>The sender writes down what became of its deliveries.</summary>
    public static readonly WorkUnit MarkDeliveries = new("mark-deliveries");

    /// <summary>A payment notice is stored; the answer to the provider follows.</summary>
    public static readonly WorkUnit StoreNotice = new("store-notice");

    /// <summary>A stored notice is taken; the question to the provider follows.</summary>
    public static readonly WorkUnit TakeNotice = new("take-notice");

    /// <summary>A notice is worked off, parked or put off.</summary>
    public static readonly WorkUnit CloseNotice = new("close-notice");

    /// <summary>A mail is taken; its hand-over follows.</summary>
    public static readonly WorkUnit TakeMail = new("take-mail");

    /// <summary>What became of the hand-over is written down.</summary>
    public static readonly WorkUnit WriteDownMail = new("write-down-mail");

    /// <summary>Those that are no command, in the order in which a purchase meets them.</summary>
    public static IReadOnlyList<WorkUnit> All { get; } = [TakeDeliveries, ReceiveAnnouncement, MarkDeliveries, TakeMail, WriteDownMail, StoreNotice, TakeNotice, CloseNotice];

    /// <summary>The unit of a command.</summary>
    public static WorkUnit Of<TCommand>() => new(typeof(TCommand).Name);
}
