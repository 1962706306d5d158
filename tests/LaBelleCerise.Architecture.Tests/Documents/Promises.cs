using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using LaBelleCerise.Architecture.Tests.Repository;

namespace LaBelleCerise.Architecture.Tests.Documents;

/// <summary>Writes which test proves which sentence of the privacy policy, from the sources of all test projects.</summary>
internal static partial class Promises
{
    /// <param name="tests">The sources of the test projects.</param>
    /// <param name="faults">The promises that a fault is planted for.</param>
    /// <param name="reds">The tests that went red under their promise's fault.</param>
    public static string Write(IReadOnlyList<SourceFile> tests, IReadOnlySet<string> faults, ILookup<string, string> reds)
    {
        var proofs = tests.SelectMany(Proofs).ToLookup(p => p.Id, p => p.Test);
        var promises = Rows("promises.txt");
        var behaviours = Rows("behaviours.txt");
        string StateOf(string id) => State(id, proofs, faults, reds);
        var states = promises.ToLookup(p => StateOf(p.Id));
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"""
            # Promises

            The sentences of the privacy policy and the tests that prove them. Written from the tests' `[Promise]` marks by the architecture tests: `UPDATE_DOCS=1 ./dev arch`.
            Of {promises.Count} promises {states["proven"].Count()} are proven, {states["has a test only"].Count() + states["fault not caught yet"].Count()} have tests but no fault that was caught, {states["owed"].Count()} are owed.

            - proven: has a test and a planted fault that this test caught; the fault and the day stand in [planted-faults](../tests/planted-faults/README.md).
            - fault not caught yet: has a test and a fault; `./dev promises` has yet to see one of its present tests red.
            - has a test only: nobody has shown that the test can fail.
            - owed: has no test.

            | Id | Sentence | State | Tests |
            |---|---|---|---|

            """);
        foreach (var (id, sentence) in promises)
        {
            text.Append(CultureInfo.InvariantCulture, $"| {id} | {sentence} | {StateOf(id)} | {Tests(proofs[id])} |\n");
        }

        text.Append("""

            ## Shop behaviours

            What shoppers and staff of other shops complain about; a row without a test is owed.

            | Row | Complaint | Tests |
            |---|---|---|

            """);
        foreach (var (id, complaint) in behaviours)
        {
            text.Append(CultureInfo.InvariantCulture, $"| {id} | {complaint} | {Tests(proofs[id])} |\n");
        }

        text.Append("""

            ## The twenty checks

            What most other shops would fail (law section 12). One whose feature is still to come names who owes it.

            | Check | What | Tests |
            |---|---|---|

            """);
        foreach (var (id, check, owner) in Checks())
        {
            text.Append(CultureInfo.InvariantCulture, $"| {id[1..]} | {check} | {(owner.Length > 0 ? $"owed. {owner}" : Tests(proofs[id]))} |\n");
        }

        return text.ToString();
    }

    /// <summary>The checks that have neither a test nor somebody who owes it, or have both.</summary>
    public static IReadOnlyList<string> Unchecked(IReadOnlyList<SourceFile> tests)
    {
        var tested = tests.SelectMany(Proofs).Select(p => p.Id).ToHashSet();
        return [.. Checks().Where(c => tested.Contains(c.Id) == c.Owner.Length > 0).Select(c => c.Id)];
    }

    /// <summary>The promises that are proven now.</summary>
    public static IReadOnlyList<string> Proven(IReadOnlyList<SourceFile> tests, IReadOnlySet<string> faults, ILookup<string, string> reds)
    {
        var proofs = tests.SelectMany(Proofs).ToLookup(p => p.Id, p => p.Test);
        return [.. Rows("promises.txt").Select(p => p.Id).Where(id => State(id, proofs, faults, reds) == "proven")];
    }

    /// <summary>Promises that were proven once and have lost every test or their fault since.</summary>
    public static IReadOnlyList<string> Lost(IEnumerable<string> once, IReadOnlyList<SourceFile> tests, IReadOnlySet<string> faults)
    {
        var tested = tests.SelectMany(Proofs).Select(p => p.Id).ToHashSet();
        return [.. once.Where(id => !tested.Contains(id) || !faults.Contains(id))];
    }

    /// <summary>Marks that name no promise and no row.</summary>
    public static IReadOnlyList<string> Unknown(IReadOnlyList<SourceFile> tests)
    {
        var known = Rows("promises.txt").Concat(Rows("behaviours.txt")).Concat(Rows("checks.txt")).Select(r => r.Id).ToHashSet();
        return [.. tests.SelectMany(Proofs).Where(p => !known.Contains(p.Id)).Select(p => $"{p.Test} names {p.Id}")];
    }

    public static IEnumerable<(string Id, string Test)> Proofs(SourceFile file)
    {
        foreach (Match mark in Mark().Matches(file.Text))
        {
            // The mark stands above a method, or above a class and then counts for the whole class.
            var marked = Marked().Match(file.Text, mark.Index);
            var place = string.Join('/', file.Folder.Split('/').Skip(2).Append(file.Name));
            var test = marked.Groups["method"].Success ? $"{place}: {marked.Groups["method"].Value.Replace('_', ' ')}" : place;
            var kind = mark.Groups["kind"].Value == "LawCheck" ? "L" : "";
            foreach (Match id in Id().Matches(mark.Groups["ids"].Value))
            {
                yield return (kind + id.Groups["id"].Value, test);
            }
        }
    }

    private static string State(string id, ILookup<string, string> proofs, IReadOnlySet<string> faults, ILookup<string, string> reds) =>
        (proofs.Contains(id), faults.Contains(id), reds[id].Intersect(proofs[id]).Any()) switch
        {
            (false, _, _) => "owed",
            (_, false, _) => "has a test only",
            (_, _, false) => "fault not caught yet",
            _ => "proven",
        };

    private static string Tests(IEnumerable<string> tests)
    {
        var names = tests.Distinct().Order(StringComparer.Ordinal).ToList();
        return names.Count == 0 ? "owed" : string.Join("<br>", names);
    }

    private static IReadOnlyList<(string Id, string Text, string Owner)> Checks() =>
        [.. Rows("checks.txt").Select(row => (row.Id, row.Text.Split('|')[0], row.Text.Split('|')[1]))];

    private static IReadOnlyList<(string Id, string Text)> Rows(string resource)
    {
        using var reader = new StreamReader(typeof(Promises).Assembly.GetManifestResourceStream(resource)!);
        return [.. reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.Split('|', 2)).Select(parts => (parts[0], parts[1]))];
    }

    [GeneratedRegex(@"\b(?<kind>Promise|Behaviour|LawCheck)\((?<ids>[^)]*)\)")]
    private static partial Regex Mark();

    [GeneratedRegex("""["\s,]*(?<id>S?\d+)["\s,]*""")]
    private static partial Regex Id();

    [GeneratedRegex(@"(?:\b(?:Task|ValueTask|void)\s+(?<method>\w+)\s*\()|(?:\bclass\s+\w+)")]
    private static partial Regex Marked();
}
