using LaBelleCerise.Kernel.Commands;
using LaBelleCerise.Kernel.Verification;

namespace LaBelleCerise.Host.Commands;

/// <summary>Asks every invariant of every module and prints what was examined: <c>verify [--journal FILE] [--provider URL]</c>.</summary>
/// <remarks>An invariant that examined nothing has not been shown to hold, so it fails (decisions 35). Exit code 0 when all hold, 1 otherwise, 2 for wrong arguments.</remarks>
internal sealed class VerifyInvariants(IEnumerable<IInvariant> invariants) : IHostCommand
{
    public string Name => "verify";

    public string Summary => "Asks every invariant of every module whether it holds.";

    public string Usage =>
        """
        [--journal FILE] [--provider URL]
          --journal FILE   public order numbers that were acknowledged to a client, one a line (V3)
          --provider URL   the payment provider's own view, as a list of its orders (V4, V5)
        """;

    public async Task<int> Run(string[] args, CancellationToken cancellation)
    {
        if (VerificationInput.Parse(args[1..]) is not { } input)
        {
            return CommandExit.WrongUse;
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

        return holds ? CommandExit.Done : CommandExit.Refused;
    }
}
