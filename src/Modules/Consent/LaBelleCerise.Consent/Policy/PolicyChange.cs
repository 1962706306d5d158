namespace LaBelleCerise.Consent.Policy;

/// <summary>A sentence or a row of a table that a version has and its neighbour has not.</summary>
/// <param name="Section">The heading it stands under.</param>
/// <param name="Text">The words.</param>
/// <param name="IsAdded">True when the newer version has it.</param>
internal sealed record PolicyChange(string Section, string Text, bool IsAdded);
