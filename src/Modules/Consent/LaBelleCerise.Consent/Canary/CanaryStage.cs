namespace LaBelleCerise.Consent.Canary;

/// <summary>How far a life is.</summary>
internal enum CanaryStage
{
    /// <summary>The modules take it in.</summary>
    Lives,

    /// <summary>It asks what we have of it.</summary>
    Asks,

    /// <summary>It lets its data rest.</summary>
    Rests,

    /// <summary>Its data are used again.</summary>
    Wakes,

    /// <summary>It wants to be forgotten.</summary>
    Leaves,

    /// <summary>It is forgotten; everything is searched.</summary>
    Gone,
}
