using System.Text.RegularExpressions;
using LaBelleCerise.Architecture.Tests.Repository;

namespace LaBelleCerise.Architecture.Tests.Documents;

/// <summary>A fault of <c>tests/planted-faults</c>: which promise it breaks, what it says of itself, and which files it changes.</summary>
internal sealed partial record PlantedFault(string Path, string Id, string? Fault, string? Breaks, IReadOnlyList<string> Files)
{
    public static PlantedFault Read(SourceFile file)
    {
        var head = file.Text.Split("diff --git", 2)[0];
        return new(
            file.Path, file.Name, Line(head, "Fault"), Line(head, "Breaks"),
            [.. Changed().Matches(file.Text).Select(m => m.Groups["path"].Value.Trim()).Distinct()]);
    }

    /// <summary>The tests that went red, by promise, from the table that <c>./dev promises</c> writes into the folder's README.</summary>
    public static ILookup<string, string> Reds(string readme) => readme.Split('\n').Where(line => line.StartsWith("| S", StringComparison.Ordinal))
        .Select(line => line.Split('|', StringSplitOptions.TrimEntries))
        .SelectMany(cells => cells[3].Split("<br>").Select(test => (Id: cells[1], Test: test)))
        .ToLookup(row => row.Id, row => row.Test);

    private static string? Line(string head, string name) =>
        head.Split('\n').FirstOrDefault(l => l.StartsWith(name + ": ", StringComparison.Ordinal))?[(name.Length + 2)..];

    [GeneratedRegex(@"^(?:---|\+\+\+) (?:a|b)/(?<path>.+)$", RegexOptions.Multiline)]
    private static partial Regex Changed();
}
