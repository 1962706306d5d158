using LaBelleCerise.Kernel.Commands;
using LaBelleCerise.Kernel.Data;

namespace LaBelleCerise.Host.Commands;

/// <summary>Brings every store to the schema of this version and ends: for an upgrade whose migration is to be seen before the shop starts.</summary>
internal sealed class MigrateStores(Migrator migrator) : IHostCommand
{
    public string Name => "migrate";

    public string Summary => "Brings every store to the schema of this version, with a copy of each SQLite file before it changes.";

    public string Usage => "";

    public CommandStage Stage => CommandStage.Configured;

    public async Task<int> Run(string[] args, CancellationToken cancellation)
    {
        if (CommandArguments.Read(args, [], [], 0) is null)
        {
            return CommandExit.WrongUse;
        }

        var steps = await migrator.Run(cancellation);
        foreach (var (module, count) in steps)
        {
            Console.WriteLine($"{module,-15} {(count == 0 ? "is up to date" : $"migrated by {count} step(s)")}");
        }

        return CommandExit.Done;
    }
}
