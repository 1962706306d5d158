using LaBelleCerise.Kernel.Backups.Tombstones;
using LaBelleCerise.Kernel.Commands;
using Microsoft.Extensions.DependencyInjection;

namespace LaBelleCerise.Consent.Commands;

/// <summary>An operator's word: <c>tombstones waive --reason TEXT</c>.</summary>
/// <param name="services">Asked only when it runs: the list of commands is shown where nothing is configured, too.</param>
internal sealed class WaiveTombstones(IServiceProvider services) : IHostCommand
{
    public string Name => "tombstones waive";

    public string Summary => "Opens a shop whose ledger of erasures is missing or broken; who was erased since its backup may be back.";

    public string Usage =>
        """
        --reason TEXT
          TEXT  why; it is kept in the new ledger. Put the ledger back instead whenever there is a copy: it lies beside the backup sets.
        """;

    public async Task<int> Run(string[] args, CancellationToken cancellation)
    {
        if (CommandArguments.Read(args, ["--reason"], [], 0)?.Value("--reason") is not { Length: > 0 } reason)
        {
            return CommandExit.WrongUse;
        }

        var replay = services.GetRequiredService<ITombstoneReplay>();
        await replay.Waive(reason, cancellation);
        var replayed = await replay.Run(cancellation);
        Console.WriteLine(replayed.Fault is null ? $"The ledger begins anew; {replayed}. The shop opens at its next start." : $"The shop will not open: {replayed.Fault}.");
        return replayed.Fault is null ? CommandExit.Done : CommandExit.Refused;
    }
}
