namespace LaBelleCerise.Consent.Rights;

/// <summary>How a case came in (promise S61).</summary>
internal enum CaseChannel
{
    /// <summary>From the account.</summary>
    Account,

    /// <summary>By the form, without account.</summary>
    Form,

    /// <summary>By mail.</summary>
    Email,

    /// <summary>By telephone.</summary>
    Phone,

    /// <summary>By letter.</summary>
    Letter,

    /// <summary>By a message on Facebook or Instagram.</summary>
    Social,

    /// <summary>By nobody: the canary's (law N7); staff have nothing to do with it.</summary>
    Canary,
}
