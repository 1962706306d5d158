namespace LaBelleCerise.Consent.Policy;

/// <summary>What changed between two versions, sentence by sentence and section by section.</summary>
internal static class PolicyChanges
{
    public static IReadOnlyList<PolicyChange> Between(PolicyDocument before, PolicyDocument after)
    {
        var old = before.Sections.ToDictionary(s => s.Anchor);
        var now = after.Sections.ToDictionary(s => s.Anchor);
        return
        [
            .. after.Sections.SelectMany(s => Of(s.Heading, old.GetValueOrDefault(s.Anchor), s)),
            .. before.Sections.Where(s => !now.ContainsKey(s.Anchor)).SelectMany(s => Of(s.Heading, s, null)),
        ];
    }

    private static IEnumerable<PolicyChange> Of(string heading, PolicySection? before, PolicySection? after)
    {
        var (old, now) = (Lines(before), Lines(after));
        return old.Except(now).Select(text => new PolicyChange(heading, text, IsAdded: false)).Concat(now.Except(old).Select(text => new PolicyChange(heading, text, IsAdded: true)));
    }

    private static IReadOnlyList<string> Lines(PolicySection? section) =>
    [
        .. (section?.Blocks ?? []).SelectMany(b =>
            (b.Text is null ? [] : (string[])[b.Text]).Concat(b.Items ?? []).Concat((b.Sentences ?? []).Concat(b.Points ?? []).Select(s => s.Text))
                .Concat((b.Table?.Rows ?? []).Select(row => string.Join(" · ", row.Where(cell => cell.Length > 0)))).Concat(b.Link is null ? [] : [b.Link.Words])),
    ];
}
