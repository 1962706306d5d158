namespace LaBelleCerise.Consent.Registers;

/// <summary>What a screening decided.</summary>
internal enum ScreeningOutcome
{
    /// <summary>Nobody decided yet.</summary>
    Open,

    /// <summary>It must be done: an impact assessment, or an officer.</summary>
    Needed,

    /// <summary>The law does not ask for it here.</summary>
    NotNeeded,
}
