using System.Text.RegularExpressions;
using LaBelleCerise.Architecture.Tests.Repository;
using LaBelleCerise.Architecture.Tests.Rules;

namespace LaBelleCerise.Architecture.Tests.Files;

internal sealed partial class NoDangerousText() : Rule<SourceFile>(
    "No serializer that makes classes from names, no silenced warning, no unfinished code",
    "A type name in data lets a stranger choose which code runs; a pragma, a region or a TODO hides what a reader must see.",
    "0023",
    "Read JSON into a known record; mend the warning or switch the rule off once in .editorconfig with its reason; finish or leave it out.")
{
    public override IEnumerable<string> Check(IReadOnlyList<SourceFile> examined) =>
        from file in examined
        from Match match in Forbidden().Matches(file.Text)
        select $"{file.Path}({file.Text[..match.Index].Count(c => c == '\n') + 1}): {match.Value.Trim()}";

    [GeneratedRegex(@"TypeNameHandling|BinaryFormatter|NetDataContractSerializer|SoapFormatter|LosFormatter|ObjectStateFormatter|^\s*#region|^\s*#pragma|//\s*(TODO|FIXME|HACK)\b|NotImplementedException", RegexOptions.Multiline)]
    private static partial Regex Forbidden();
}
