namespace LaBelleCerise.Accounts.Sessions;

/// <summary>What a stored session says: who, and no more; everything else is read afresh on each request.</summary>
internal static class SessionClaims
{
    public const string PersonId = "person-id";

    /// <summary>When the session began, in seconds since 1970; sliding does not move it.</summary>
    public const string Started = ".started";

    /// <summary>The scheme of the few minutes between password and code.</summary>
    public const string HalfwayScheme = "staff-halfway";

    /// <summary>In the halfway cookie: the secret of the code app that is being set up.</summary>
    public const string NewTotpSecret = "new-totp-secret";
}
