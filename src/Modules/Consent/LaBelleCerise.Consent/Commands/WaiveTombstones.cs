using LaBelleCerise.Kernel.Backups.Tombstones;
using LaBelleCerise.Kernel.Commands;

namespace LaBelleCerise.Consent.Commands;

/// <summary>An operator's word: <c>tombstones waive --reason TEXT</c>.</summary>
internal sealed class WaiveTombstones(ITombstoneReplay replay) : IHostCommand
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

        await replay.Waive(reason, cancellation);
        var replayed = await replay.Run(cancellation);
        Console.WriteLine(replayed.Fault is null ? $"The ledger begins anew; {replayed}. The shop opens at its next start." : $"The shop will not open: {replayed.Fault}.");
        return replayed.Fault is null ? CommandExit.Done : CommandExit.Refused;
    }
}
