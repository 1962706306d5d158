namespace LaBelleCerise.Consent.Policy;

/// <summary>A part of a section: exactly one of its values is set.</summary>
/// <param name="Text">A paragraph.</param>
/// <param name="Items">A list.</param>
/// <param name="Table">A table.</param>
/// <param name="Link">A link to one of our pages or to an address outside.</param>
internal sealed record PolicyBlock(string? Text = null, IReadOnlyList<string>? Items = null, PolicyTable? Table = null, PolicyLink? Link = null)
{
    public static implicit operator PolicyBlock(string text) => new(Text: text);
}
