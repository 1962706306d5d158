using LaBelleCerise.Kernel.Backups;
using LaBelleCerise.Kernel.Commands;

namespace LaBelleCerise.Host.Commands;

/// <summary>Puts a set back: <c>restore FILE [--replace]</c>.</summary>
internal sealed class RestoreBackup(IServiceProvider services) : IHostCommand
{
    public string Name => "restore";

    public string Summary => "Puts a backup set back where no shop is yet, or with --replace in the place of one.";

    public string Usage =>
        """
        FILE [--replace]
          FILE       a set made by backup, with the same Backup:Key
          --replace  also where a shop already is; what is there is removed once the set stands
          Everything is unpacked and checked first; a refusal changes nothing. Run verify afterwards.
        """;

    public CommandStage Stage => CommandStage.Configured;

    public async Task<int> Run(string[] args, CancellationToken cancellation)
    {
        if (CommandArguments.Read(args, [], ["--replace"], 1) is not { Words: [var path] } read)
        {
            return CommandExit.WrongUse;
        }

        if (!File.Exists(path))
        {
            await Console.Error.WriteLineAsync("There is no such file.");
            return CommandExit.Refused;
        }

        switch (await services.GetRequiredService<RestoreDesk>().Restore(path, read.Has("--replace"), cancellation))
        {
            case BackupOutcome.Restored restored:
                Console.WriteLine($"The shop is as it was at {restored.MadeAt:u}: {restored.Files} files, {restored.OfferedAgain} deliveries offered again.");
                foreach (var remark in restored.Remarks)
                {
                    Console.WriteLine(remark);
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
