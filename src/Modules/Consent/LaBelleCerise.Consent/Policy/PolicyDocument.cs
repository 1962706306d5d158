namespace LaBelleCerise.Consent.Policy;

/// <summary>The whole policy in one language, as it is stored and shown.</summary>
internal sealed record PolicyDocument(string Title, string Lead, IReadOnlyList<PolicySection> Sections);
