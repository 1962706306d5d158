namespace LaBelleCerise.Kernel.Commands;

/// <summary>Something that the host does instead of serving: <c>dotnet run --project src/Host -- import file.csv</c>. A module brings its own.</summary>
public interface IHostCommand
{
    /// <summary>The first word or words on the command line: <c>verify</c>, <c>staff invite</c>.</summary>
    string Name { get; }

    /// <summary>What it does, in one English sentence, for the list of commands.</summary>
    string Summary { get; }

    /// <summary>What follows the name, as <c>help</c> shows it: a line of arguments, then what they mean.</summary>
    string Usage { get; }

    /// <summary>What must be done before it runs.</summary>
    CommandStage Stage => CommandStage.Migrated;

    /// <summary>Runs it and gives the exit code: one of <see cref="CommandExit"/>.</summary>
    /// <param name="args">The name, then all words that follow it.</param>
    /// <param name="cancellation">Ends the wait.</param>
    Task<int> Run(string[] args, CancellationToken cancellation);
}
