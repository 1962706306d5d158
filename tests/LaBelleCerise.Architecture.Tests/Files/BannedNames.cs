using System.Text.RegularExpressions;
using LaBelleCerise.Architecture.Tests.Rules;

namespace LaBelleCerise.Architecture.Tests.Files;

internal sealed partial class BannedNames() : Rule<Type>(
    "No name that says nothing",
    "Manager, Helper, Util, Common and Misc are where unrelated code gathers; Dto, Vm and Info say what the language already says.",
    "0023",
    "Name the thing after what it does in the shop; give a class with one implementation no interface.")
{
    private static readonly HashSet<string> Words = ["Manager", "Managers", "Helper", "Helpers", "Util", "Utils", "Utility", "Utilities", "Common", "Misc"];
    private static readonly HashSet<string> Suffixes = ["Dto", "Dtos", "Vm", "Info", "Infos", "DTO", "VM"];

    public override IEnumerable<string> Check(IReadOnlyList<Type> examined) =>
        from type in examined
        let name = type.Name.Split('`')[0]
        let words = Word().Matches(name).Select(m => m.Value).ToList()
        where words.Any(Words.Contains) || (words.Count > 0 && Suffixes.Contains(words[^1])) || Suffixes.Any(s => s.All(char.IsUpper) && name.EndsWith(s, StringComparison.Ordinal))
            || (type.IsInterface && ServiceInterface().IsMatch(name))
            || type.Namespace!.Split('.').Any(Words.Contains)
        select type.FullName!;

    [GeneratedRegex(@"[A-Z][a-z0-9]*")]
    private static partial Regex Word();

    [GeneratedRegex(@"^I[A-Z]\w*Service$")]
    private static partial Regex ServiceInterface();
}
