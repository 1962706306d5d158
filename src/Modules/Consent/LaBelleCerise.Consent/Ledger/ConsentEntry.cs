namespace LaBelleCerise.Consent.Ledger;

/// <summary>One consent given or refused: the side of the ledger that may go when its time is over.</summary>
internal sealed class ConsentEntry
{
    public required Guid Id { get; init; }

    /// <summary>Its place in the ledger, and the key of its link in the chain.</summary>
    public required long Sequence { get; init; }

    /// <summary>For what: <c>analytics</c>.</summary>
    public required string Purpose { get; init; }

    public required ConsentAction Action { get; init; }

    public required string TextVersion { get; init; }

    public required string Culture { get; init; }

    /// <summary>The cookie choice, subscription or form that proves it.</summary>
    public required Guid EvidenceId { get; init; }

    public required DateTimeOffset At { get; init; }

    /// <summary>Keyed hash of the address, where one is known; a cookie choice has none.</summary>
    public string? SubjectHash { get; init; }

    /// <summary>Which form was sent; null for a cookie choice.</summary>
    public string? Form { get; init; }

    /// <summary>SHA-256 of the bytes of that form as it was shown.</summary>
    public string? FormHash { get; init; }

    /// <summary>The key of the commitment; without it the link tells nothing about this entry.</summary>
    public required byte[] Salt { get; init; }
}
