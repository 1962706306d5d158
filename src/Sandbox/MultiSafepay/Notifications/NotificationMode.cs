namespace LaBelleCerise.Sandbox.MultiSafepay.Notifications;

/// <summary>How notifications leave: normal, duplicate (copies at once), delayed, shuffled (each after its own random delay) or hold.</summary>
internal sealed record NotificationMode(string Mode, int Copies, int DelaySeconds)
{
    public const string Normal = "normal";
    public const string Duplicate = "duplicate";
    public const string Delayed = "delayed";
    public const string Shuffled = "shuffled";
    public const string Hold = "hold";

    public static readonly IReadOnlyList<string> All = [Normal, Duplicate, Delayed, Shuffled, Hold];

    public static NotificationMode Default { get; } = new(Normal, 2, 5);
}
