using System.Xml.Linq;

namespace LaBelleCerise.Architecture.Tests.Repository;

/// <summary>A project file: what it references, and who may see its internals.</summary>
internal sealed record ProjectFile(string Path, IReadOnlyList<ProjectLink> References, IReadOnlyList<string> Friends)
{
    public string Name => System.IO.Path.GetFileNameWithoutExtension(Path);

    public static ProjectFile Parse(SourceFile file)
    {
        var xml = XDocument.Parse(file.Text);
        return new ProjectFile(
            file.Path,
            [.. xml.Descendants("ProjectReference").Select(r => new ProjectLink(
                Resolve(file.Folder, (string)r.Attribute("Include")!),
                string.Equals((string?)r.Attribute("ReferenceOutputAssembly") ?? (string?)r.Element("ReferenceOutputAssembly"), "false", StringComparison.OrdinalIgnoreCase)))],
            [.. xml.Descendants("InternalsVisibleTo").Select(r => (string)r.Attribute("Include")!)]);
    }

    private static string Resolve(string folder, string include)
    {
        var parts = new List<string>(folder.Split('/'));
        foreach (var step in include.Replace('\\', '/').Split('/'))
        {
            if (step == "..")
            {
                parts.RemoveAt(parts.Count - 1);
            }
            else if (step != ".")
            {
                parts.Add(step);
            }
        }

        return string.Join('/', parts);
    }
}
