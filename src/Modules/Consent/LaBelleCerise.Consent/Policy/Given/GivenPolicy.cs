namespace LaBelleCerise.Consent.Policy.Given;

/// <summary>The policy as the owner gave it, word for word, each sentence with the promises it makes: what the generated policy is held against.</summary>
internal static class GivenPolicy
{
    public static IReadOnlyList<GivenSentence> Sentences { get; } = Read();

    private static IReadOnlyList<GivenSentence> Read()
    {
        using var reader = new StreamReader(typeof(GivenPolicy).Assembly.GetManifestResourceStream("given.nl.txt")!);
        return [.. reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.Split('|', 2)).Select(parts =>
        {
            var marks = parts[0].Split(' ', StringSplitOptions.RemoveEmptyEntries);
            return new GivenSentence(parts[1], [.. marks.Where(m => m.StartsWith('S'))], [.. marks.Where(m => m.StartsWith('G'))], parts[0] == "#");
        })];
    }
}
