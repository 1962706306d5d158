namespace LaBelleCerise.Cookies.Walks;

/// <summary>What the walker chose before it set out.</summary>
internal enum WalkState
{
    /// <summary>No choice yet.</summary>
    None,

    /// <summary>Everything refused.</summary>
    Refused,

    /// <summary>Everything allowed.</summary>
    Accepted,
}
