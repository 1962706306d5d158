namespace LaBelleCerise.Ordering.Policies;

/// <summary>A privacy policy that Consent published; orders remember which one was shown.</summary>
internal sealed class KnownPolicy
{
    public required Guid PolicyId { get; init; }

    public required long Version { get; init; }

    public required DateTimeOffset PublishedAt { get; init; }
}
