namespace LaBelleCerise.Consent.Rights;

/// <summary>What someone may ask of us (GDPR chapter III).</summary>
internal enum Right
{
    /// <summary>To see what is kept, and why (art. 15).</summary>
    Access,

    /// <summary>To have it corrected (art. 16).</summary>
    Rectification,

    /// <summary>To be forgotten (art. 17).</summary>
    Erasure,

    /// <summary>To have it only stored for a time (art. 18).</summary>
    Restriction,

    /// <summary>To take it elsewhere (art. 20).</summary>
    Portability,

    /// <summary>To object to what rests on our own interest (art. 21).</summary>
    Objection,

    /// <summary>To take a consent back (art. 7(3)).</summary>
    Withdrawal,
}
