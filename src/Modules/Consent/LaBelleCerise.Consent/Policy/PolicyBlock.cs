namespace LaBelleCerise.Consent.Policy;

/// <summary>A part of a section: exactly one of its values is set.</summary>
/// <param name="Text">A paragraph; versions of before sentences were marked have these.</param>
/// <param name="Items">A list; versions of before sentences were marked have these.</param>
/// <param name="Table">A table.</param>
/// <param name="Link">A link to one of our pages or to an address outside.</param>
/// <param name="Sentences">A paragraph of marked sentences.</param>
/// <param name="Points">A list of marked sentences.</param>
internal sealed record PolicyBlock(
    string? Text = null, IReadOnlyList<string>? Items = null, PolicyTable? Table = null, PolicyLink? Link = null, IReadOnlyList<PolicySentence>? Sentences = null, IReadOnlyList<PolicySentence>? Points = null);
