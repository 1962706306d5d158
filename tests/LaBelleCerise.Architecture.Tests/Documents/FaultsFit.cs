using LaBelleCerise.Architecture.Tests.Rules;

namespace LaBelleCerise.Architecture.Tests.Documents;

internal sealed class FaultsFit(IReadOnlySet<string> tested, Func<string, bool> exists) : Rule<PlantedFault>(
    "a planted fault has a promise with tests and code to change",
    "a promise whose test was never seen red is only said to be proven; a fault that nobody can plant, or that no test looks for, shows nothing",
    "0022",
    "mark the test with [Promise], plant the fault anew in the present code, or take the fault away with the promise; ./dev promises S60 shows what it does now")
{
    public override IEnumerable<string> Check(IReadOnlyList<PlantedFault> examined) => examined.SelectMany(Of);

    private IEnumerable<string> Of(PlantedFault fault)
    {
        if (!tested.Contains(fault.Id))
        {
            yield return $"{fault.Path}: no test carries [Promise(\"{fault.Id}\")]";
        }

        if (fault.Fault is null || fault.Breaks?.StartsWith(fault.Id + " ", StringComparison.Ordinal) != true)
        {
            yield return $"{fault.Path}: begins with \"Fault: ...\" and \"Breaks: {fault.Id} ...\"";
        }

        if (fault.Files.Count == 0)
        {
            yield return $"{fault.Path}: changes no file";
        }

        foreach (var file in fault.Files)
        {
            if (!file.StartsWith("src/", StringComparison.Ordinal))
            {
                yield return $"{fault.Path}: changes {file}, which is no product code";
            }
            else if (!exists(file))
            {
                yield return $"{fault.Path}: changes {file}, which is not there";
            }
        }
    }
}
