namespace LaBelleCerise.Consent.Registers;

/// <summary>Dated decisions with their reason (GDPR art. 35 and 37, law P22), with history and undo (ADR 0024): section <c>Screenings</c>. Keys: <c>officer</c>, and <c>assessment:</c> with a purpose.</summary>
internal sealed class Screenings
{
    public const string Section = "Screenings";

    /// <summary>Whether a data protection officer must be appointed.</summary>
    public const string Officer = "officer";

    public Dictionary<string, ScreeningOutcome> Outcome { get; set; } = [];

    public Dictionary<string, string> Reason { get; set; } = [];

    public Dictionary<string, DateOnly> DecidedOn { get; set; } = [];

    public Dictionary<string, DateOnly> ReviewBy { get; set; } = [];

    /// <summary>What must be screened: the officer once, an impact assessment per purpose of the register.</summary>
    public static IReadOnlyList<string> Keys { get; } = [Officer, .. Purposes.All.Select(p => "assessment:" + p.Key.Key)];
}
