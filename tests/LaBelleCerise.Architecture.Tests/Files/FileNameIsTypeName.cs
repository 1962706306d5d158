using System.Text.RegularExpressions;
using LaBelleCerise.Architecture.Tests.Repository;
using LaBelleCerise.Architecture.Tests.Rules;

namespace LaBelleCerise.Architecture.Tests.Files;

internal sealed partial class FileNameIsTypeName() : Rule<SourceFile>(
    "A file holds one top-level type and is called as that type",
    "Who searches for a type opens one file; a slice is found by its name alone.",
    "0023",
    "Give the second type a file of its own; only a command, its outcomes and its <name>Handler may share the file that is called as one of them.")
{
    public override IEnumerable<string> Check(IReadOnlyList<SourceFile> examined) =>
        from file in examined
        where file.FileName is not "Program.cs" and not "GlobalUsings.cs" and not "AssemblyInfo.cs"
        let types = TopLevelType().Matches(file.Text).Select(m => m.Groups["name"].Value).Distinct().ToList()
        where types.Count == 0 || !types.Contains(file.Name) || (types.Count > 1 && !HoldsACommand(file.Name, types))
        select $"{file.Path} holds {(types.Count == 0 ? "no type" : string.Join(", ", types))}";

    private static bool HoldsACommand(string name, List<string> types) => name.EndsWith("Handler", StringComparison.Ordinal) || types.Contains(name + "Handler");

    [GeneratedRegex(@"^(?:(?:public|internal|file|static|sealed|abstract|partial|readonly|ref|unsafe)\s+)*(?:record\s+struct|record\s+class|class|record|struct|interface|enum|delegate\s+[\w<>\[\]?]+)\s+(?<name>\w+)", RegexOptions.Multiline)]
    private static partial Regex TopLevelType();
}
