namespace LaBelleCerise.Consent.Registers;

/// <summary>What staff keep of the legal calendar, by its keys, with history and undo (ADR 0024): section <c>LegalCalendar</c>.</summary>
internal sealed class LegalReviews
{
    public const string Section = "LegalCalendar";

    /// <summary>Who answers for it.</summary>
    public Dictionary<string, string> Owner { get; set; } = [];

    /// <summary>When it must be looked at again.</summary>
    public Dictionary<string, DateOnly> ReviewBy { get; set; } = [];

    /// <summary>What was found.</summary>
    public Dictionary<string, string> Note { get; set; } = [];
}
