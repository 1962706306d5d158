namespace LaBelleCerise.Consent.Breaches;

/// <summary>What a breach means for the people it is about: the decision tree of GDPR art. 33 and 34.</summary>
internal enum BreachRisk
{
    /// <summary>Nobody judged it yet; the clock runs.</summary>
    Unjudged,

    /// <summary>Unlikely to be a risk: written down here, told to nobody.</summary>
    Unlikely,

    /// <summary>A risk: the authority is told within 72 hours.</summary>
    Risk,

    /// <summary>A high risk: the authority and the people themselves.</summary>
    High,
}
