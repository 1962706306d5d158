using LaBelleCerise.Kernel.Commands;
using LaBelleCerise.Kernel.Verification;

namespace LaBelleCerise.Host.Commands;

/// <summary>Asks every invariant of every module and prints what was examined: <c>verify [--journal FILE] [--provider URL]</c>.</summary>
/// <remarks>An invariant that examined nothing has not been shown to hold, so it fails (decisions 35). Exit code 0 when all hold, 1 otherwise, 2 for wrong arguments.</remarks>
internal sealed class VerifyInvariants(IEnumerable<IInvariant> invariants) : IHostCommand
{
    public string Name => "verify";

    public async Task<int> Run(string[] args, CancellationToken cancellation)
    {
        if (VerificationInput.Parse(args[1..]) is not { } input)
        {
            await Console.Error.WriteLineAsync("verify [--journal FILE] [--provider URL]");
            return 2;
        }

        var holds = true;
        foreach (var invariant in invariants.OrderBy(i => i.Id, StringComparer.Ordinal))
        {
            var finding = await invariant.Examine(input, cancellation);
            var state = finding switch
            {
                { IsApplicable: false } => "not asked",
                { Violations.Count: > 0 } => "BROKEN",
                { Examined: 0 } => "NOTHING EXAMINED",
                _ => "holds",
            };
            holds &= state is "holds" or "not asked";
            Console.WriteLine($"{invariant.Id,-4} {state,-17} {finding.Examined,8} examined  {invariant.Sentence}");
            foreach (var violation in finding.Violations.Take(20))
            {
                Console.WriteLine($"       {violation}");
            }
        }

        return holds ? 0 : 1;
    }
}
