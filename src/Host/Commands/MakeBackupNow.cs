using LaBelleCerise.Kernel.Backups;
using LaBelleCerise.Kernel.Commands;

namespace LaBelleCerise.Host.Commands;

/// <summary>Makes one encrypted set of everything, beside a shop that runs or not.</summary>
internal sealed class MakeBackupNow(IServiceProvider services) : IHostCommand
{
    public string Name => "backup";

    public string Summary => "Makes one encrypted set of all stores, papers and mails, while the shop runs or not.";

    public string Usage =>
        """

          The set goes to Backup:Folder and is encrypted with Backup:Key; the oldest sets are removed (Backup:Keep, Backup:KeepDays).
          Prints the file.
        """;

    /// <summary>A set before an upgrade must hold the stores as they are.</summary>
    public CommandStage Stage => CommandStage.Configured;

    public async Task<int> Run(string[] args, CancellationToken cancellation)
    {
        if (CommandArguments.Read(args, [], [], 0) is null)
        {
            return CommandExit.WrongUse;
        }

        switch (await services.GetRequiredService<BackupDesk>().Make(cancellation))
        {
            case BackupOutcome.Made made:
                Console.WriteLine(made.Path);
                await Console.Error.WriteLineAsync($"{made.Files} files, {made.Bytes} bytes; nobody could write for {made.Held.TotalMilliseconds:0} ms.");
                return CommandExit.Done;
            case BackupOutcome.Refused refused:
                await Console.Error.WriteLineAsync(refused.Sentence);
                return CommandExit.Refused;
            default:
                throw new System.Diagnostics.UnreachableException();
        }
    }
}
