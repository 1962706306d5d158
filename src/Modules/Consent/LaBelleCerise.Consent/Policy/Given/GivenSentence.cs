namespace LaBelleCerise.Consent.Policy.Given;

/// <summary>A sentence or heading of the policy as the owner gave it, in Dutch.</summary>
/// <param name="Text">The words, unchanged.</param>
/// <param name="Rows">The promises it makes (S46).</param>
/// <param name="Corrections">Where we say it otherwise, and why (G1).</param>
/// <param name="IsHeading">Whether it is a heading.</param>
internal sealed record GivenSentence(string Text, IReadOnlyList<string> Rows, IReadOnlyList<string> Corrections, bool IsHeading);
