namespace LaBelleCerise.Consent.Registers;

/// <summary>From when a retention period counts.</summary>
internal enum StartRule
{
    /// <summary>From the moment itself.</summary>
    Event,

    /// <summary>From 1 January after the moment (tax papers).</summary>
    NextYear,
}
