using System.Xml.Linq;
using LaBelleCerise.Architecture.Tests.Repository;

namespace LaBelleCerise.Architecture.Tests.Texts;

/// <summary>The texts of one slice in all languages, and the files that may use them.</summary>
internal sealed record TextSet(string Path, IReadOnlyDictionary<string, IReadOnlyDictionary<string, string>> Languages, IReadOnlyList<SourceFile> Users)
{
    public IReadOnlySet<string> Keys => Languages.Values.SelectMany(t => t.Keys).ToHashSet();

    public static IReadOnlyList<TextSet> ReadAll()
    {
        var sources = Repo.Files("src", ".cs", ".cshtml");
        return [.. Repo.Files("src", ".resx").GroupBy(f => $"{f.Folder}/{f.Name}").Select(g => new TextSet(
            g.Key,
            g.ToDictionary(f => f.FileName.Split('.') is [_, var language, "resx"] ? language : "nl", f => Parse(f.Text)),
            [.. sources.Where(s => Uses(s, g.Key))]))];
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
}
