namespace LaBelleCerise.Kernel.PersonalData.Keeping;

/// <summary>Counts the rows of one plan in one night, by the rule that each follows.</summary>
internal sealed class RetentionTally(RetentionPlan plan, bool isDry)
{
    private readonly SortedDictionary<(string Kind, string Rule), Count> counts = new() { [(plan.Type.ClrType.Name, plan.Clock.Retention.Key)] = new Count() };

    public void Add(IEnumerable<RetentionFate> fates)
    {
        foreach (var fate in fates)
        {
            if (!counts.TryGetValue((fate.Kind, fate.Rule), out var count))
            {
                counts.Add((fate.Kind, fate.Rule), count = new Count());
            }

            count.Due++;
            if (fate.Stays is { } reason)
            {
                count.Left[reason] = count.Left.GetValueOrDefault(reason) + 1;
            }
            else
            {
                // A look only counts what would go.
                count.Gone += isDry ? 0 : 1;
            }
        }
    }

    public IReadOnlyList<RetentionLine> Lines() =>
        [.. counts.Select(c => new RetentionLine(c.Key.Kind, c.Key.Rule, c.Value.Due, plan.Goes ? c.Value.Gone : 0, plan.Goes ? 0 : c.Value.Gone, c.Value.Left))];

    private sealed class Count
    {
        public int Due { get; set; }

        public int Gone { get; set; }

        public SortedDictionary<string, int> Left { get; } = new(StringComparer.Ordinal);
    }
}
