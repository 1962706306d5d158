namespace LaBelleCerise.Consent.Policy;

/// <summary>The policy as it was from a moment on; never changed, so that everyone can read what counted when (promise S1).</summary>
internal sealed class PolicyVersion
{
    public required Guid Id { get; init; }

    /// <summary>1, 2, 3: one more each time that the content changes.</summary>
    public required int Number { get; init; }

    /// <summary>SHA-256 over the four languages.</summary>
    public required string ContentHash { get; init; }

    public required DateTimeOffset PublishedAt { get; init; }

    public required ICollection<PolicyWording> Wordings { get; init; }
}
