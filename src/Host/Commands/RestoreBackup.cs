using LaBelleCerise.Kernel.Backups;
using LaBelleCerise.Kernel.Commands;

namespace LaBelleCerise.Host.Commands;

/// <summary>Puts a set back: <c>restore FILE [--replace] [--without-tombstones REASON]</c>.</summary>
internal sealed class RestoreBackup(IServiceProvider services) : IHostCommand
{
    public string Name => "restore";

    public string Summary => "Puts a backup set back where no shop is yet, or with --replace in the place of one.";

    public string Usage =>
        """
        FILE [--replace] [--without-tombstones REASON]
          FILE       a set made by backup, with the same Backup:Key
          --replace  also where a shop already is; what is there is removed once the set stands
          --without-tombstones  although the ledger of erasures is missing or broken; the reason is kept
          Whoever was erased, restricted or unsubscribed since the set was made is so again before this ends.
          Everything is unpacked and checked first; a refusal changes nothing. Run verify afterwards.
        """;

    public CommandStage Stage => CommandStage.Configured;

    public async Task<int> Run(string[] args, CancellationToken cancellation)
    {
        if (CommandArguments.Read(args, ["--without-tombstones"], ["--replace"], 1) is not { Words: [var path] } read)
        {
            return CommandExit.WrongUse;
        }

        if (!File.Exists(path))
        {
            await Console.Error.WriteLineAsync("There is no such file.");
            return CommandExit.Refused;
        }

        switch (await services.GetRequiredService<RestoreDesk>().Restore(path, read.Has("--replace"), read.Value("--without-tombstones"), cancellation))
        {
            case BackupOutcome.Restored restored:
                Console.WriteLine($"The shop is as it was at {restored.MadeAt:u}: {restored.Files} files, {restored.OfferedAgain} deliveries offered again.");
                foreach (var remark in restored.Remarks)
                {
                    Console.WriteLine(remark);
                }

                if (restored.StaysClosed is { } reason)
                {
                    await Console.Error.WriteLineAsync($"The shop will not open: {reason}.");
                    return CommandExit.Refused;
                }

                return CommandExit.Done;
            case BackupOutcome.Refused refused:
                await Console.Error.WriteLineAsync(refused.Sentence);
                return CommandExit.Refused;
            default:
                throw new System.Diagnostics.UnreachableException();
        }
    }
}
