namespace LaBelleCerise.Consent.Registers;

/// <summary>Rules that staff switched, by their id, with history and undo (ADR 0024): section <c>Retention</c>.</summary>
internal sealed class RetentionSwitches
{
    public const string Section = "Retention";

    /// <summary>True counts, false does not; absent is as the table says.</summary>
    public Dictionary<string, bool> On { get; set; } = [];
}
