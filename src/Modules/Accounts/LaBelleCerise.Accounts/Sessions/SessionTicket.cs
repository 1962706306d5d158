namespace LaBelleCerise.Accounts.Sessions;

/// <summary>A signed-in session, kept here and not in the cookie: deleting the row ends it, whoever holds a copy of the cookie (security S2).</summary>
internal sealed class SessionTicket
{
    /// <summary>SHA-256 of the key that the cookie carries.</summary>
    public required string KeyHash { get; init; }

    /// <summary>Shopper or staff: the name of the cookie scheme.</summary>
    public required string Scheme { get; init; }

    public required Guid PersonId { get; init; }

    /// <summary>The ticket, encrypted with the key ring.</summary>
    public required byte[] Payload { get; set; }

    public required DateTimeOffset StartedAt { get; init; }

    public required DateTimeOffset ExpiresAt { get; set; }
}
