namespace LaBelleCerise.Cookies.Walks;

/// <summary>What a walk can find.</summary>
internal enum WalkFaultKind
{
    /// <summary>A cookie that does not stand in the register.</summary>
    UnlistedCookie,

    /// <summary>A cookie of a service that was not allowed.</summary>
    CookieWithoutConsent,

    /// <summary>Something that the browser would load from a host that was not allowed.</summary>
    ForeignAddress,

    /// <summary>A content policy that lets in a host that was not allowed.</summary>
    OpenPolicy,

    /// <summary>A tag of a service that was not allowed.</summary>
    TagWithoutConsent,

    /// <summary>An answer that says that the shop broke.</summary>
    ServerError,
}
