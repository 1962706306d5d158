namespace LaBelleCerise.Consent.Registers;

/// <summary>How sure the law behind a rule is.</summary>
internal enum Certainty
{
    /// <summary>The law's text says it.</summary>
    Certain,

    /// <summary>The policy promises it.</summary>
    Promised,

    /// <summary>Our own choice where law and policy are silent.</summary>
    Chosen,

    /// <summary>Sources conflict.</summary>
    Uncertain,
}
