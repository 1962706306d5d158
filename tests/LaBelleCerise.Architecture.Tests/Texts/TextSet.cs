using System.Text.RegularExpressions;
using System.Xml.Linq;
using LaBelleCerise.Architecture.Tests.Repository;

namespace LaBelleCerise.Architecture.Tests.Texts;

/// <summary>The texts of one slice in all languages, and the files that may use them.</summary>
/// <param name="Path">The slice.</param>
/// <param name="Languages">The texts by language.</param>
/// <param name="Users">The files that name the slice's texts.</param>
/// <param name="Module">The C# files of the same project, where codes are named that a user looks up as a whole: <c>T[problem.Code]</c>.</param>
internal sealed partial record TextSet(
    string Path, IReadOnlyDictionary<string, IReadOnlyDictionary<string, string>> Languages, IReadOnlyList<SourceFile> Users, IReadOnlyList<SourceFile> Module)
{
    /// <summary>Whether some user looks up keys that it was handed from elsewhere.</summary>
    public bool HasComputedKeys => Users.Any(user => Localizer().Matches(user.Text).Select(m => m.Groups["name"].Value)
        .Any(name => Regex.IsMatch(user.Text, $@"\b{name}\[[A-Za-z_][\w.]*(\(\))?[\],]")));

    public IReadOnlySet<string> Keys => Languages.Values.SelectMany(t => t.Keys).ToHashSet();

    public static IReadOnlyList<TextSet> ReadAll()
    {
        var sources = Repo.Files("src", ".cs", ".cshtml");
        return [.. Repo.Files("src", ".resx").GroupBy(f => $"{f.Folder}/{f.Name}").Select(g => new TextSet(
            g.Key,
            g.ToDictionary(f => f.FileName.Split('.') is [_, var language, "resx"] ? language : "nl", f => Parse(f.Text)),
            [.. sources.Where(s => Uses(s, g.Key))],
            [.. sources.Where(s => s.Path.EndsWith(".cs", StringComparison.Ordinal) && s.Path.Split('/').Take(3).SequenceEqual(g.Key.Split('/').Take(3)))]))];
    }

    public static IReadOnlyDictionary<string, string> Parse(string xml) => XDocument.Parse(xml).Root!.Elements("data")
        .ToDictionary(d => (string)d.Attribute("name")!, d => (string?)d.Element("value") ?? "");

    /// <summary>A file uses the texts of its own slice, and those whose class it names.</summary>
    private static bool Uses(SourceFile source, string path)
    {
        var name = path[(path.LastIndexOf('/') + 1)..];
        return source.Path.StartsWith(path + ".", StringComparison.Ordinal) || source.Path.StartsWith(path + "Handler.", StringComparison.Ordinal)
            || source.Text.Contains($"IStringLocalizer<{name}>", StringComparison.Ordinal)
            || source.Text.Contains($".{name}>", StringComparison.Ordinal)
            || source.Text.Contains($"typeof({name})", StringComparison.Ordinal);
    }

    [GeneratedRegex(@"(?:IStringLocalizer<[\w.]+>\s+(?<name>\w+))|(?:(?<name>\w+)\s*=\s*[^;\n]*IStringLocalizer<)")]
    private static partial Regex Localizer();
}
