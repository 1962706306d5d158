namespace LaBelleCerise.Ordering.Terms;

/// <summary>What changed between two texts, line by line.</summary>
/// <param name="Line">The line.</param>
/// <param name="IsAdded">Whether it is new; else it is gone.</param>
internal readonly record struct TextDifference(string Line, bool IsAdded)
{
    /// <summary>The lines that are only in one of the two, in their order; the longest common part is left out.</summary>
    public static IReadOnlyList<TextDifference> Between(string before, string after)
    {
        var (old, now) = (Lines(before), Lines(after));
        var common = new int[old.Length + 1, now.Length + 1];
        for (var i = old.Length - 1; i >= 0; i--)
        {
            for (var j = now.Length - 1; j >= 0; j--)
            {
                common[i, j] = old[i] == now[j] ? common[i + 1, j + 1] + 1 : Math.Max(common[i + 1, j], common[i, j + 1]);
            }
        }

        List<TextDifference> found = [];
        var (x, y) = (0, 0);
        while (x < old.Length || y < now.Length)
        {
            if (x < old.Length && y < now.Length && old[x] == now[y])
            {
                (x, y) = (x + 1, y + 1);
            }
            else if (x < old.Length && (y == now.Length || common[x + 1, y] >= common[x, y + 1]))
            {
                found.Add(new TextDifference(old[x++], IsAdded: false));
            }
            else
            {
                found.Add(new TextDifference(now[y++], IsAdded: true));
            }
        }

        return found;
    }

    private static string[] Lines(string text) => [.. text.Split('\n').Select(l => l.Trim()).Where(l => l.Length > 0)];
}
