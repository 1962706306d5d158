namespace LaBelleCerise.Kernel.PersonalData;

/// <summary>Why processing is lawful: GDPR art. 6(1), points (a), (b), (c) and (f).</summary>
public enum LawfulBasis
{
    /// <summary>Art. 6(1)(a).</summary>
    Consent,

    /// <summary>Art. 6(1)(b).</summary>
    Contract,

    /// <summary>Art. 6(1)(c).</summary>
    LegalObligation,

    /// <summary>Art. 6(1)(f).</summary>
    LegitimateInterest,
}
