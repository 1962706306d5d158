namespace LaBelleCerise.Consent.Policy;

/// <summary>The whole policy in one language, as it is stored and shown.</summary>
internal sealed record PolicyDocument(string Title, string Lead, IReadOnlyList<PolicySection> Sections)
{
    /// <summary>Every sentence that is marked, in the order of the page.</summary>
    public IEnumerable<PolicySentence> Marked() => Sections.SelectMany(s => s.Blocks).SelectMany(b => (b.Sentences ?? []).Concat(b.Points ?? [])).Where(s => s.Rows.Count > 0);

    /// <summary>What the page says to a row; empty when it says nothing, which breaks a test.</summary>
    public IReadOnlyList<PolicySentence> Answering(string row) => [.. Marked().Where(s => s.Rows.Contains(row))];
}
