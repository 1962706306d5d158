namespace LaBelleCerise.Consent.Proofs;

/// <summary>The list of promises with their tests, docs/promises.md, compiled in; the architecture tests keep it equal to the tests themselves.</summary>
internal static class PromiseList
{
    public static IReadOnlyDictionary<string, ListedPromise> All { get; } = Read();

    private static Dictionary<string, ListedPromise> Read()
    {
        using var reader = new StreamReader(typeof(PromiseList).Assembly.GetManifestResourceStream("promises.md")!);
        return reader.ReadToEnd().Split('\n').Where(line => line.StartsWith("| S", StringComparison.Ordinal)).Select(line => line.Split('|', StringSplitOptions.TrimEntries))
            .Select(cells => new ListedPromise(cells[1], StateOf(cells[^3]), cells[^2] == "owed" ? [] : cells[^2].Split("<br>"))).ToDictionary(p => p.Id);
    }

    private static PromiseState StateOf(string said) => said switch
    {
        "proven" => PromiseState.Proven,
        "owed" => PromiseState.Owed,
        _ => PromiseState.Tested,
    };
}
