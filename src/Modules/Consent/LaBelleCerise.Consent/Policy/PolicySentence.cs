namespace LaBelleCerise.Consent.Policy;

/// <summary>A sentence of the policy, or two that belong together, and what it answers to.</summary>
/// <param name="Text">The words.</param>
/// <param name="Rows">Rows of the promises (S46), points of GDPR art. 13 and 14 (13.1e); empty for words in between.</param>
internal sealed record PolicySentence(string Text, IReadOnlyList<string> Rows);
