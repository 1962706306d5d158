namespace LaBelleCerise.Consent.Policy;

/// <summary>One language of a version: the document as JSON.</summary>
internal sealed class PolicyWording
{
    public required Guid PolicyId { get; init; }

    public required string Culture { get; init; }

    public required string Content { get; init; }
}
