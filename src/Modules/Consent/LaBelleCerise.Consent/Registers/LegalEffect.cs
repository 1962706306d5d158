namespace LaBelleCerise.Consent.Registers;

/// <summary>What a change of law does to the shop.</summary>
internal enum LegalEffect
{
    /// <summary>The shop does something else from that day on by itself; tests stand on both sides of the day.</summary>
    ByDate,

    /// <summary>The shop does what it asks; no day is built in.</summary>
    Built,

    /// <summary>The feature that it is about is still owed.</summary>
    Owed,

    /// <summary>To be watched.</summary>
    Watch,
}
