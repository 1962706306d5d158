namespace LaBelleCerise.Consent.Policy;

/// <summary>A version as it is shown: its text, and from when until when it counted.</summary>
internal sealed record StoredPolicy(int Number, DateTimeOffset PublishedAt, DateTimeOffset? ReplacedAt, PolicyDocument Document);
