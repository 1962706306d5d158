namespace LaBelleCerise.Consent.Registers;

/// <summary>What staff keep of each recipient, by its key, with history and undo (ADR 0024): section <c>Recipients</c>.</summary>
internal sealed class RecipientRegister
{
    public const string Section = "Recipients";

    /// <summary>When the contract was signed.</summary>
    public Dictionary<string, DateOnly> Signed { get; set; } = [];

    /// <summary>Which version of it.</summary>
    public Dictionary<string, string> Version { get; set; } = [];

    /// <summary>Its last day; absent when it runs on.</summary>
    public Dictionary<string, DateOnly> Until { get; set; } = [];

    /// <summary>Whom the recipient engages in turn.</summary>
    public Dictionary<string, string> SubProcessors { get; set; } = [];

    /// <summary>When the transfer was last assessed.</summary>
    public Dictionary<string, DateOnly> Assessed { get; set; } = [];

    /// <summary>When standard clauses were signed; without it they are no tool.</summary>
    public Dictionary<string, DateOnly> Clauses { get; set; } = [];

    /// <summary>When the entry must be looked at again.</summary>
    public Dictionary<string, DateOnly> ReviewBy { get; set; } = [];

    /// <summary>Recipients that staff stopped by hand, and since when.</summary>
    public Dictionary<string, DateOnly> Stopped { get; set; } = [];

    /// <summary>Transfer tools that no longer hold, by name, and since when (law P23).</summary>
    public Dictionary<string, DateOnly> InvalidTools { get; set; } = [];
}
