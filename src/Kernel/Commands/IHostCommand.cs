namespace LaBelleCerise.Kernel.Commands;

/// <summary>Something that the host does instead of serving: <c>dotnet run --project src/Host -- import file.csv</c>. A module brings its own.</summary>
public interface IHostCommand
{
    /// <summary>The first word on the command line.</summary>
    string Name { get; }

    /// <summary>Runs it and gives the exit code: 0 when all is well, 1 when something was found wrong, 2 when the call is.</summary>
    /// <param name="args">All words, the first of which is the name.</param>
    /// <param name="cancellation">Ends the wait.</param>
    Task<int> Run(string[] args, CancellationToken cancellation);
}
