namespace LaBelleCerise.Consent.Policy;

/// <summary>A section of the policy with its anchor.</summary>
internal sealed record PolicySection(string Anchor, string Heading, IReadOnlyList<PolicyBlock> Blocks);
